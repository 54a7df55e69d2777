package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Money;
import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of the weight of each part a person gets for a vacancy, from 0 to 1, and what that is in points: the arithmetic of
 * {@link Scoring}, said once for the score with words and for the numbers of a {@link Pool}.
 */
final class Shares {
    static final double HALF = 0.5;
    private static final double FAR_KM = 25;
    private static final double LEVEL_SHORT = 0.8;
    private static final double LEVEL_NONE = 0.6;
    private static final double TENTHS = 10;
    /** What is a tie on paper stays one although halves of tenths have no exact binary form. */
    private static final double TIE = 1e-9;

    private Shares() {}

    /** A weight in tenths of a point. */
    static double whole(BigDecimal weight) {
        return weight.doubleValue() * TENTHS;
    }

    /** This share of a whole weight in tenths of a point, rounded half up and never above the weight. */
    static int tenths(double whole, double share) {
        return (int) Math.min(whole + TIE, whole * share + HALF + TIE);
    }

    /** The tenths a score must have to be at least this. */
    static int least(BigDecimal score) {
        return score.movePointRight(1).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** @param nearest of what the person did; 0 where nothing was told */
    static double skill(double nearest, @Nullable SkillLevel has, @Nullable SkillLevel asked) {
        return nearest * level(has, asked);
    }

    private static double level(@Nullable SkillLevel has, @Nullable SkillLevel asked) {
        if (asked == null || has != null && has.atLeast(asked)) {
            return 1;
        }
        return has == null ? LEVEL_NONE : LEVEL_SHORT;
    }

    /** A half where one of the places is not known. */
    static double distance(@Nullable Division home, @Nullable Division place) {
        if (place == null || home == null) {
            return HALF;
        }
        return place.code().equals(home.code()) ? 1 : Math.max(0, 1 - home.kilometresTo(place) / FAR_KM);
    }

    /**
     * Full when even the lowest pay is enough, or nothing is expected; between the lowest and the highest by proportion. All
     * in fen.
     *
     * @param expected or −1
     */
    static double pay(long expected, long lowest, long highest) {
        if (lowest >= expected) {
            return 1;
        }
        return highest < expected ? 0 : HALF + HALF * (highest - expected) / (highest - lowest);
    }

    static long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? -1 : new Money(yuan).yuan().unscaledValue().longValueExact();
    }

    /** Of steps of education, −1 where none is registered or asked. */
    static double education(int has, int asked) {
        if (has >= asked) {
            return 1;
        }
        return has >= 0 && has == asked - 1 ? HALF : 0;
    }

    /** A half where the vacancy does not say its shift. */
    static double shift(Seeker seeker, @Nullable String shift) {
        if (shift == null) {
            return HALF;
        }
        return seeker.acceptsShift(shift) ? 1 : 0;
    }
}
