package cn.gongjiang.skills;

import cn.gongjiang.text.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What every name of every occupation means, beside which the meaning of somebody's words is held, in memory. */
final class Senses {
    /** How much nearer words must be to those that name no trade than to any name, before they are taken for such. */
    private static final double CLEARLY = 0.05;

    /** Two Chinese texts that have nothing in common are seldom farther apart. */
    private static final double NOTHING_IN_COMMON = 0.3;

    private static final double FURTHER_READING = 0.9;

    /** How many names are compared exactly. */
    private static final int COMPARED = 500;

    private final List<Meaning> names = new ArrayList<>();
    private final List<Integer> occupations = new ArrayList<>();
    private final List<Meaning> noTrade;
    private final Map<String, Meaning> wholes = new TreeMap<>();
    private final int size;

    /**
     * @param kept the meanings at hand; a name without one is met by its words alone
     * @param wordsWithoutTrade what names no trade, such as 包吃包住
     */
    Senses(List<Occupation> all, List<String> wordsWithoutTrade, Function<String, Optional<Meaning>> kept) {
        size = all.size();
        for (int i = 0; i < size; i++) {
            List<Meaning> own = meanings(all.get(i).names(), kept);
            names.addAll(own);
            occupations.addAll(Collections.nCopies(own.size(), i));
            if (!own.isEmpty()) {
                wholes.put(all.get(i).code(), Meaning.between(own));
            }
        }
        noTrade = meanings(wordsWithoutTrade, kept);
    }

    private static List<Meaning> meanings(List<String> texts, Function<String, Optional<Meaning>> kept) {
        return texts.stream().map(kept).flatMap(Optional::stream).toList();
    }

    /** What stands in the middle of an occupation's names. */
    Optional<Meaning> of(String code) {
        return Optional.ofNullable(wholes.get(code));
    }

    /**
     * How near the nearest name of each occupation is to one of several readings, from 0 to 1, in their order; nothing when the first
     * reading is nearer to words that name no trade.
     */
    Optional<double[]> near(List<Meaning> readings) {
        double[] near = new double[size];
        double trusted = 1;
        for (Meaning reading : readings) {
            for (int i : nearest(reading)) {
                int occupation = occupations.get(i);
                near[occupation] = Math.max(near[occupation], trusted * reading.likeness(names.get(i)));
            }
            trusted = FURTHER_READING;
        }
        double nearest = Arrays.stream(near).max().orElse(0);
        if (noTrade.stream().anyMatch(none -> readings.getFirst().likeness(none) > nearest + CLEARLY)) {
            return Optional.empty();
        }
        Arrays.setAll(near, i -> Math.max(0, near[i] - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON));
        return Optional.of(near);
    }

    /** The places of at least so many names that are roughly the nearest. */
    private int[] nearest(Meaning reading) {
        int[] apart = names.stream().mapToInt(reading::apart).toArray();
        int[] sorted = apart.clone();
        Arrays.sort(sorted);
        int farthest = sorted.length > COMPARED ? sorted[COMPARED] : Meaning.SIZE;
        return IntStream.range(0, apart.length)
                .filter(i -> apart[i] <= farthest)
                .toArray();
    }
}
