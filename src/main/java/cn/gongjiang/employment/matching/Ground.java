package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.identity.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What people are matched against, read once for as many people as one likes: the open vacancies and the rules of today.
 * From here one person can be matched again with one thing changed.
 */
public final class Ground {
    private final Pool pool;
    private final int reach;

    private Ground(Pool pool, int reach) {
        this.pool = pool;
        this.reach = reach;
    }

    List<Opening> openings() {
        return pool.openings();
    }

    Matching.Rules rules() {
        return pool.rules();
    }

    /** The vacancies within somebody's reach, by their place. */
    BitSet within(SeekerListing.Born person) {
        int[] weighed = rules().fit(person, pool).weighed();
        BitSet within = new BitSet();
        for (int i = 0; i < weighed.length; i++) {
            if (Weighed.gravity(weighed[i]) == 0 && Weighed.tenths(weighed[i]) >= reach) {
                within.set(i);
            }
        }
        return within;
    }

    /** The open vacancies that ask for this occupation, by number. */
    public List<String> vacancies(String occupation) {
        return openings().stream()
                .filter(opening -> occupation.equals(opening.trade().code()))
                .map(Opening::no)
                .toList();
    }

    /** Lays the ground of today, and places people on it. */
    @Service
    public static class Grounds {
        /** From this score on a vacancy whose conditions hold counts as within reach. */
        static final String REACH = "employment.match.reach";

        private final Matching matching;
        private final SeekerListing seekers;
        private final OpeningListing openings;
        private final Parameters parameters;
        private final Clock clock;

        Grounds(Matching matching, SeekerListing seekers, OpeningListing openings, Parameters parameters, Clock clock) {
            this.matching = matching;
            this.seekers = seekers;
            this.openings = openings;
            this.parameters = parameters;
            this.clock = clock;
        }

        public Ground today(Scope scope) {
            return new Ground(
                    new Pool(openings.open(scope), matching.rules()),
                    Shares.least(parameters.on(LocalDate.now(clock), REACH)));
        }

        /** One jobseeker; empty for whoever the viewer does not see and whoever objects to being matched. */
        public Optional<Standing> standing(Ground ground, String jobseeker, Scope scope) {
            return seekers.find(jobseeker, scope).map(person -> new Standing(ground, person));
        }

        /** Everybody without work whom the viewer sees and who does not object, by number. */
        public List<Standing> withoutWork(Ground ground, Scope scope) {
            return seekers.withoutWork(scope).stream()
                    .map(person -> new Standing(ground, person))
                    .toList();
        }
    }
}
