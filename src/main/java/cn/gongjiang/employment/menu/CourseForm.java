package cn.gongjiang.employment.menu;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course as staff write it.
 *
 * @param occupation its code, or everyday words that mean one
 * @param level in words, such as 初级工 or 五级
 * @param version the one that was changed; null for a new course
 */
public record CourseForm(
        @NotNull TrainingClass trainingClass,
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 100) String occupation,
        @Nullable @Size(max = 30) String level,
        @Nullable @Size(max = 200) String certificate,
        @NotBlank @Size(max = 1000) String content,
        @NotNull @Min(1) @Max(2000) Integer hours,
        List<LessonTime> times,
        @Nullable String division,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 100) String provider,
        @Nullable @Size(max = 60) String providerRecord,
        @Nullable @Size(max = 200) String leadsTo,
        @Nullable @Min(1) @Max(1000) Integer seats,
        @Nullable @Size(max = 200) String fee,
        @Nullable CourseState state,
        @NotBlank @Size(max = 200) String source,
        boolean verified,
        @Nullable Integer version) {
    /** A course as the form shows it before anybody changed it. */
    static Map<String, String> of(CourseItem course) {
        Map<String, String> typed = new HashMap<>();
        typed.put("trainingClass", course.trainingClass());
        typed.put("title", course.title());
        typed.put("content", course.content());
        typed.put("hours", String.valueOf(course.hours()));
        typed.put("times", String.join(",", course.times()));
        typed.put("state", course.state());
        typed.put("source", course.source());
        typed.put("verified", course.verified() ? "是" : "否");
        typed.put("version", String.valueOf(course.version()));
        put(
                typed,
                "occupation",
                course.occupation() == null ? null : course.occupation().code());
        put(typed, "level", course.level());
        put(typed, "certificate", course.certificate());
        put(typed, "division", course.division());
        put(typed, "place", course.place());
        put(typed, "provider", course.provider());
        put(typed, "providerRecord", course.providerRecord());
        put(typed, "leadsTo", course.leadsTo());
        put(typed, "seats", course.seats());
        put(typed, "fee", course.fee());
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }
}
