package cn.gongjiang.employment.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that a figure counted.
 *
 * @param name masked, or the vacancy's title
 * @param counted of a rate: whether it stands above the line too
 */
public record CountedItem(
        String no,
        @Nullable String jobseeker,
        @Nullable String vacancy,
        String name,
        String division,
        LocalDate on,
        @Nullable String words,
        boolean counted) {
    /** Where it can be looked at. */
    @JsonIgnore
    public String address() {
        return jobseeker == null ? "/vacancies/" + vacancy : "/jobseekers/" + jobseeker;
    }
}
