package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.employment.menu.Lesson;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One lesson, and what it is to people: as a course of the menu is to them. */
public final class Taught {
    /** The word of those who said to want it. */
    public static final String WISHED = "说过想学";

    /** From here on two kinds of work are near enough to learn the one for the other: the same small class. */
    private static final double NEAR = 0.7;

    private final CourseAdvice.Desk desk;
    private final Lesson lesson;
    private final Set<String> sameWork;

    Taught(CourseAdvice.Desk desk, Lesson lesson) {
        this.desk = desk;
        this.lesson = lesson;
        this.sameWork = desk.menu().stream()
                .filter(course -> Objects.equals(course.lesson().trade(), lesson.trade()))
                .map(CourseItem::no)
                .collect(Collectors.toSet());
    }

    /** Whether somebody may take it at all. */
    public Decision mayTake(Standing standing) {
        return CourseConditions.of(desk.learner(standing), lesson);
    }

    /** How well it fits somebody. */
    public Score score(Standing standing) {
        return desk.scoring()
                .score(
                        desk.learner(standing),
                        lesson,
                        CourseAdvice.Desk.opens(lesson, standing).size());
    }

    /** Why somebody would come, in words; empty when nothing says so. */
    public Optional<String> willing(Standing standing) {
        Learner learner = desk.learner(standing);
        if (!Collections.disjoint(learner.wishes(), sameWork)) {
            return Optional.of(WISHED);
        }
        CourseScoring scoring = desk.scoring();
        return scoring.nearest(learner.wanted(), lesson, NEAR)
                .map(trade -> "想做" + trade.words())
                .or(() -> scoring.nearest(learner.done(), lesson, NEAR).map(trade -> "做过" + trade.words()));
    }
}
