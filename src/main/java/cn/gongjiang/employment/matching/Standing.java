package cn.gongjiang.employment.matching;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where one person stands among the open vacancies, and what a change would open: by matching again, by the same rules. */
public final class Standing {
    private final Ground ground;
    private final SeekerListing.Born person;
    private @Nullable BitSet reached;

    Standing(Ground ground, SeekerListing.Born person) {
        this.ground = ground;
        this.person = person;
    }

    Ground ground() {
        return ground;
    }

    public Seeker seeker() {
        return person.seeker();
    }

    /** The vacancies within reach now, by number: every condition holds, and the score is high enough. */
    public Set<String> reached() {
        return new TreeSet<>(numbers(within()));
    }

    /** The vacancies that would come within reach, in the order of their numbers. */
    public List<String> opened(Change change) {
        BitSet more = ground.within(new SeekerListing.Born(change.after(person.seeker()), person.birthday()));
        more.andNot(within());
        return numbers(more);
    }

    /** Matched when somebody asks first. */
    private BitSet within() {
        BitSet known = reached;
        if (known == null) {
            known = ground.within(person);
            reached = known;
        }
        return known;
    }

    private List<String> numbers(BitSet places) {
        return places.stream().mapToObj(i -> ground.openings().get(i).no()).toList();
    }
}
