package cn.gongjiang.employment.resource;

import cn.gongjiang.skills.SkillLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can teach one occupation, to how many at once.
 *
 * @param occupationCode of the words, where they were recognised
 * @param contact an office, never a person's number
 * @param taught the level as it is
 */
public record ResourceItem(
        String no,
        String provider,
        String kind,
        String occupation,
        @Nullable String occupationCode,
        @Nullable String level,
        int seats,
        @Nullable String division,
        @Nullable String place,
        @Nullable String contact,
        List<Course> courses,
        @JsonIgnore @Nullable SkillLevel taught) {
    /** A course of the menu that it can hold. */
    public record Course(String no, String title) {}

    /** One line that says who and how many. */
    @JsonIgnore
    public String about() {
        return provider + "，" + (place == null ? division == null ? "" : division + "，" : place + "，") + seats + " 人";
    }
}
