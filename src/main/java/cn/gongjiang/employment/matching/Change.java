package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody could change about themselves. Nothing that may not weigh in recruitment is here, since nobody can change it. */
public sealed interface Change {
    /** The same person after the change. */
    Seeker after(Seeker seeker);

    /**
     * Learned some work.
     *
     * @param level the skill level reached, where there is one; a higher one that was there stays
     * @param certified with a certificate
     */
    record Learned(Trade trade, @Nullable SkillLevel level, boolean certified) implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            List<Trade> done = new ArrayList<>(seeker.done());
            done.add(trade);
            SkillLevel has = seeker.level();
            SkillLevel reached = level == null || has != null && has.atLeast(level) ? has : level;
            return new Seeker(
                    seeker.no(),
                    List.copyOf(done),
                    seeker.wanted(),
                    reached,
                    certified || seeker.certified(),
                    seeker.education(),
                    seeker.payExpected(),
                    seeker.home(),
                    seeker.anywhere(),
                    seeker.areas(),
                    seeker.shifts());
        }
    }

    /** Has a certificate for what they can do. */
    record Certified() implements Change {
        @Override
        public Seeker after(Seeker s) {
            return new Seeker(
                    s.no(),
                    s.done(),
                    s.wanted(),
                    s.level(),
                    true,
                    s.education(),
                    s.payExpected(),
                    s.home(),
                    s.anywhere(),
                    s.areas(),
                    s.shifts());
        }
    }

    /** Would also work this shift. */
    record Shift(String shift) implements Change {
        @Override
        public Seeker after(Seeker s) {
            Set<String> shifts = new HashSet<>(s.shifts());
            shifts.add(shift);
            return new Seeker(
                    s.no(),
                    s.done(),
                    s.wanted(),
                    s.level(),
                    s.certified(),
                    s.education(),
                    s.payExpected(),
                    s.home(),
                    s.anywhere(),
                    s.areas(),
                    Set.copyOf(shifts));
        }
    }

    /** Would also work in this street or town. */
    record Area(Division division) implements Change {
        @Override
        public Seeker after(Seeker s) {
            Set<String> areas = new HashSet<>(s.areas());
            areas.add(division.code());
            return new Seeker(
                    s.no(),
                    s.done(),
                    s.wanted(),
                    s.level(),
                    s.certified(),
                    s.education(),
                    s.payExpected(),
                    s.home(),
                    s.anywhere(),
                    Set.copyOf(areas),
                    s.shifts());
        }
    }

    /** Would come for this pay a month. */
    record Pay(BigDecimal expected) implements Change {
        @Override
        public Seeker after(Seeker s) {
            return new Seeker(
                    s.no(),
                    s.done(),
                    s.wanted(),
                    s.level(),
                    s.certified(),
                    s.education(),
                    expected,
                    s.home(),
                    s.anywhere(),
                    s.areas(),
                    s.shifts());
        }
    }
}
