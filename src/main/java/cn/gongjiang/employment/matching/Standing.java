package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where one person stands among the open vacancies, and what a change would open: by matching again, by the same rules. */
public final class Standing {
    private final Ground ground;
    private final SeekerListing.Born person;
    private @Nullable Placed placed;

    /** A vacancy that is not within reach, the answer to its conditions, and the score without the part of occupation and skill. */
    private record Beyond(Opening opening, Answer answer, BigDecimal others) {}

    private record Placed(Set<String> reached, List<Beyond> beyond) {}

    Standing(Ground ground, SeekerListing.Born person) {
        this.ground = ground;
        this.person = person;
    }

    /** Matched when somebody asks first. */
    private Placed placed() {
        Placed known = placed;
        if (known != null) {
            return known;
        }
        Set<String> reached = new TreeSet<>();
        List<Beyond> beyond = new ArrayList<>();
        for (Opening opening : ground.openings()) {
            Matches.Pair pair = ground.rules().pair(opening.no(), person, opening);
            if (isWithin(pair)) {
                reached.add(opening.no());
            } else {
                // what the person can do comes first among the parts
                BigDecimal skill = pair.score().parts().getFirst().points();
                beyond.add(new Beyond(
                        opening, pair.decision().answer(), pair.score().total().subtract(skill)));
            }
        }
        placed = new Placed(reached, beyond);
        return placed;
    }

    Ground ground() {
        return ground;
    }

    public Seeker seeker() {
        return person.seeker();
    }

    /** The vacancies within reach now, by number: every condition holds, and the score is high enough. */
    public Set<String> reached() {
        return Set.copyOf(placed().reached());
    }

    /** The vacancies that would come within reach, in the order of their numbers. */
    public List<String> opened(Change change) {
        SeekerListing.Born after = new SeekerListing.Born(change.after(person.seeker()), person.birthday());
        return placed().beyond().stream()
                .filter(vacancy -> canTurn(change, vacancy))
                .map(vacancy -> ground.rules().pair(vacancy.opening().no(), after, vacancy.opening()))
                .filter(this::isWithin)
                .map(Matches.Pair::no)
                .sorted()
                .toList();
    }

    /** Learning turns neither a condition that says no nor any part but the one of occupation and skill. */
    private boolean canTurn(Change change, Beyond vacancy) {
        if (!(change instanceof Change.Learned)) {
            return true;
        }
        BigDecimal most =
                vacancy.others().add(ground.rules().scoring().weights().skill());
        return vacancy.answer() != Answer.NO && most.compareTo(ground.reach()) >= 0;
    }

    private boolean isWithin(Matches.Pair pair) {
        return pair.decision().isYes() && pair.score().total().compareTo(ground.reach()) >= 0;
    }
}
