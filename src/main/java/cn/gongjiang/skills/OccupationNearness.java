package cn.gongjiang.skills;

import cn.gongjiang.text.Grams;
import cn.gongjiang.text.Normal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * How near two occupations are, from 0 (nothing in common) to 1 (the same). The classification gives the ground: the same
 * small class 0.7, the same middle class 0.4, the same major class 0.1. Likeness adds up to {@value #BY_LIKENESS} of what is left to
 * {@value #HIGHEST}: that of the official names' signs or that of all their names' meaning, whichever is higher. Only the same code
 * gives 1. Both ways round it is the same.
 *
 * <p>Meaning begins to count where it says something: nineteen of twenty pairs of shipped occupations from different major classes
 * are less alike than {@value #ALIKE}, and nine of ten pairs of single names from different major classes are less alike than
 * {@value #ALIKE_WORDS}. From there the likeness rises evenly to that of the same meaning.
 */
@Service
public class OccupationNearness {
    private static final double HIGHEST = 0.95;
    private static final double BY_LIKENESS = 0.6;
    private static final double ALIKE = 0.65;
    private static final double ALIKE_WORDS = 0.5;
    private static final double SMALL_CLASS = 0.7;
    private static final double MIDDLE_CLASS = 0.4;
    private static final double MAJOR_CLASS = 0.1;

    private final Occupations occupations;
    private final KeptMeanings meanings;
    private final JobWords words = Shipped.jobWords();
    private final Map<String, Set<String>> trigrams = new ConcurrentHashMap<>();

    OccupationNearness(Occupations occupations, KeptMeanings meanings) {
        this.occupations = occupations;
        this.meanings = meanings;
    }

    /** From 0 to 1; an unknown code is judged by its groups alone. */
    public double between(String codeA, String codeB) {
        Senses senses = occupations.senses();
        double meant = senses.of(codeA)
                .flatMap(a -> senses.of(codeB).map(b -> beyond(ALIKE, a.likeness(b))))
                .orElse(0.0);
        return of(codeA, codeB, Math.max(meant, Grams.likeness(trigramsOf(codeA), trigramsOf(codeB))));
    }

    /**
     * By what people call their jobs, where one of the two was not recognised: the same words give 1, else the likeness of
     * what is left without words that name no trade, in its signs or its meaning.
     */
    public double betweenWords(String one, String other) {
        if (Normal.squeezed(one).equals(Normal.squeezed(other))) {
            return Normal.squeezed(one).isEmpty() ? 0 : 1;
        }
        return HIGHEST * likeness(words.trade(one), words.trade(other));
    }

    private double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double meant = meanings.of(one)
                .flatMap(a -> meanings.of(other).map(b -> beyond(ALIKE_WORDS, a.likeness(b))))
                .orElse(0.0);
        return Math.max(meant, Grams.likeness(one, other));
    }

    /** A cosine from a floor to 1, as a likeness from 0 to 1. */
    private static double beyond(double floor, double cosine) {
        return Math.clamp((cosine - floor) / (1 - floor), 0, 1);
    }

    static double of(String codeA, String codeB, double likeness) {
        if (codeA.equals(codeB)) {
            return 1;
        }
        double ground = ground(codeA, codeB);
        return ground + (HIGHEST - ground) * BY_LIKENESS * likeness;
    }

    private static double ground(String a, String b) {
        if (sameBeginning(a, b, "6-18-02".length())) {
            return SMALL_CLASS;
        }
        if (sameBeginning(a, b, "6-18".length())) {
            return MIDDLE_CLASS;
        }
        return sameBeginning(a, b, "6".length()) ? MAJOR_CLASS : 0;
    }

    private static boolean sameBeginning(String a, String b, int length) {
        return a.length() > length && a.regionMatches(0, b, 0, length);
    }

    private Set<String> trigramsOf(String code) {
        return occupations
                .find(code)
                .map(o -> trigrams.computeIfAbsent(o.name(), Grams::trigrams))
                .orElse(Set.of());
    }
}
