package cn.gongjiang.employment.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same nearness, asked of many people: their trades are few. */
public final class RememberedNearness implements Nearness {
    private final Nearness nearness;
    private final Map<Two, Double> known = new ConcurrentHashMap<>();

    public RememberedNearness(Nearness nearness) {
        this.nearness = nearness;
    }

    private record Two(Trade one, Trade other) {}

    @Override
    public double between(Trade one, Trade other) {
        return known.computeIfAbsent(new Two(one, other), two -> nearness.between(two.one(), two.other()));
    }
}
