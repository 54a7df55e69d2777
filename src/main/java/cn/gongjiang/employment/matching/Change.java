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
            boolean higher = level != null && (has == null || !has.atLeast(level));
            return seeker.skilled(List.copyOf(done), higher ? level : has, certified || seeker.certified());
        }
    }

    /** Has a certificate for what they can do. */
    record Certified() implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            return seeker.skilled(seeker.done(), seeker.level(), true);
        }
    }

    /** Would also work this shift. */
    record Shift(String shift) implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            return seeker.accepting(seeker.areas(), with(seeker.shifts(), shift));
        }
    }

    /** Would also work in this street or town. */
    record Area(Division division) implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            return seeker.accepting(with(seeker.areas(), division.code()), seeker.shifts());
        }
    }

    /** Would go so far to work. */
    record Farther(int kilometres) implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            return seeker.going(kilometres);
        }
    }

    /** Would come for this pay a month. */
    record Pay(BigDecimal expected) implements Change {
        @Override
        public Seeker after(Seeker seeker) {
            return seeker.expecting(expected);
        }
    }

    private static Set<String> with(Set<String> known, String more) {
        Set<String> all = new HashSet<>(known);
        all.add(more);
        return Set.copyOf(all);
    }
}
