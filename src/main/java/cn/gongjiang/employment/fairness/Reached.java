package cn.gongjiang.employment.fairness;

import java.util.List;
import java.util.function.Predicate;

/** How many of a group registered, and how many of these got how far. */
public record Reached(long registered, long pushed, long referred, long interviewed, long placed) {
    /** A group of fewer says too much about each. */
    static final int FEWEST = 5;

    static Reached of(List<Registered> people, Predicate<Registered> member) {
        List<Registered> group = people.stream().filter(member).toList();
        return new Reached(
                group.size(),
                group.stream().filter(Registered::pushed).count(),
                group.stream().filter(Registered::referred).count(),
                group.stream().filter(Registered::interviewed).count(),
                group.stream().filter(Registered::placed).count());
    }

    boolean isLarge() {
        return registered >= FEWEST;
    }

    /** A part of those registered, as a percentage with one place. */
    public double share(long part) {
        return registered == 0 ? 0 : Math.round(1000.0 * part / registered) / 10.0;
    }

    /** 37.5 %（15 / 40）. */
    public String words(long part) {
        return "%.1f %%（%,d / %,d）".formatted(share(part), part, registered);
    }
}
