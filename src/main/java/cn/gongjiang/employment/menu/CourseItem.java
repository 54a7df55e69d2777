package cn.gongjiang.employment.menu;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course of the training menu.
 *
 * @param hours lessons of 45 minutes
 * @param times when it can be held
 * @param providerRecord the number under which the provider is on record
 * @param leadsTo the kinds of vacancies it opens
 * @param version counts the changes
 * @param lesson the same for advice
 */
public record CourseItem(
        String no,
        String trainingClass,
        String title,
        @Nullable Occupation occupation,
        @Nullable String level,
        @Nullable String certificate,
        String content,
        int hours,
        List<String> times,
        @Nullable String division,
        @Nullable String place,
        @Nullable String provider,
        @Nullable String providerRecord,
        @Nullable String leadsTo,
        @Nullable Integer seats,
        @Nullable String fee,
        String state,
        String source,
        boolean verified,
        int version,
        @JsonIgnore Lesson lesson) {
    /** What it teaches, by official code and name. */
    public record Occupation(String code, String name) {}

    /** One line under the title: how long, when, where. */
    @JsonIgnore
    public String about() {
        return Stream.of(
                        hours + " 课时",
                        times.isEmpty() ? null : String.join("、", times),
                        place == null ? division : place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    @JsonIgnore
    public boolean isOffered() {
        return state.equals(CourseState.OFFERED.toString());
    }
}
