package cn.gongjiang.skills;

import cn.gongjiang.text.Grams;
import cn.gongjiang.text.Normal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * How near two occupations are, from 0 (nothing in common) to 1 (the same). The classification gives the ground: the same
 * small class 0.7, the same middle class 0.4, the same major class 0.1. Likeness of the official names adds up to
 * {@value #BY_NAME} of what is left to {@value #HIGHEST}; only the same code gives 1. Both ways round it is the same.
 */
@Service
public class OccupationNearness {
    private static final double HIGHEST = 0.95;
    private static final double BY_NAME = 0.6;
    private static final double SMALL_CLASS = 0.7;
    private static final double MIDDLE_CLASS = 0.4;
    private static final double MAJOR_CLASS = 0.1;

    private final Occupations occupations;
    private final JobWords words = Shipped.jobWords();
    private final Map<String, Set<String>> trigrams = new ConcurrentHashMap<>();

    OccupationNearness(Occupations occupations) {
        this.occupations = occupations;
    }

    /** From 0 to 1; an unknown code is judged by its groups alone. */
    public double between(String codeA, String codeB) {
        return of(codeA, codeB, Grams.likeness(trigramsOf(codeA), trigramsOf(codeB)));
    }

    /**
     * By what people call their jobs, where one of the two was not recognised: the same words give 1, else the likeness of
     * what is left without words that name no trade.
     */
    public double betweenWords(String one, String other) {
        if (Normal.squeezed(one).equals(Normal.squeezed(other))) {
            return Normal.squeezed(one).isEmpty() ? 0 : 1;
        }
        return HIGHEST * Grams.likeness(words.trade(one), words.trade(other));
    }

    static double of(String codeA, String codeB, double likeness) {
        if (codeA.equals(codeB)) {
            return 1;
        }
        double ground = ground(codeA, codeB);
        return ground + (HIGHEST - ground) * BY_NAME * likeness;
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
