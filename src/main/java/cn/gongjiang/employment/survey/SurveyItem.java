package cn.gongjiang.employment.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * A round of the survey.
 *
 * @param asked how many enterprises of those the viewer may see
 * @param answered how many of them answered
 * @param headcount how many people they are short of
 */
public record SurveyItem(
        String no,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        String state,
        long asked,
        long answered,
        long headcount) {
    static final String OPEN = "进行中";

    @JsonIgnore
    public boolean isOpen() {
        return state.equals(OPEN);
    }
}
