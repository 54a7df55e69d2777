package cn.gongjiang.employment.advice;

import cn.gongjiang.employment.matching.Seeker;
import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What advice may know of a person: as little as {@link Seeker} does, and what they said to want to learn.
 *
 * @param wishes numbers of the courses they said to want
 * @param times when they said to have time; empty when nothing was told
 */
record Learner(
        List<Trade> done,
        List<Trade> wanted,
        @Nullable SkillLevel level,
        @Nullable Division home,
        Set<String> wishes,
        Set<String> times) {
    static Learner of(Seeker seeker, List<Wished> wished) {
        Set<String> courses = new HashSet<>();
        Set<String> times = new HashSet<>();
        wished.forEach(w -> {
            courses.add(w.course());
            times.addAll(w.times());
        });
        return new Learner(seeker.done(), seeker.wanted(), seeker.level(), seeker.home(), courses, times);
    }

    /** A course somebody said to want, and when they have time. */
    record Wished(String course, List<String> times) {}

    boolean hasDone(@Nullable Trade trade) {
        return trade != null && done.stream().anyMatch(d -> Objects.equals(d.code(), trade.code()));
    }
}
