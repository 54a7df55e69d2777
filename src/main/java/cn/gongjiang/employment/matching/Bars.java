package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.registry.Division;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How each of the {@link HardConditions} turns out, without its words: said once for the decision that people read and for
 * the numbers of a {@link Pool}.
 */
final class Bars {
    private Bars() {}

    /** @param provesIt the one certificate that is registered can be taken for the one demanded */
    static Answer certificate(boolean certified, boolean provesIt) {
        if (!certified) {
            return Answer.ALMOST;
        }
        return provesIt ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer shift(Seeker seeker, @Nullable String shift) {
        if (shift == null) {
            return seeker.anyShift() ? Answer.YES : Answer.UNKNOWN;
        }
        return seeker.acceptsShift(shift) ? Answer.YES : Answer.NO;
    }

    static Answer area(Seeker seeker, @Nullable Division place) {
        if (place != null && seeker.names(place)) {
            return Answer.YES;
        }
        if (!seeker.anyArea()) {
            return place == null ? Answer.UNKNOWN : Answer.NO;
        }
        return near(seeker, place);
    }

    private static Answer near(Seeker seeker, @Nullable Division place) {
        Integer farthest = seeker.farthest();
        Division home = seeker.home();
        if (farthest == null) {
            return Answer.YES;
        }
        if (place == null || home == null) {
            return Answer.UNKNOWN;
        }
        return home.kilometresTo(place) <= farthest ? Answer.YES : Answer.NO;
    }

    /** Short by a little is not short by much. All in fen. */
    static Answer pay(long expected, long almostFrom, long highest) {
        if (highest >= expected) {
            return Answer.YES;
        }
        return highest >= almostFrom ? Answer.ALMOST : Answer.NO;
    }

    /** The least pay that is short by a little only, in fen; −1 where nothing is expected. */
    static long almostFrom(@Nullable BigDecimal expected, BigDecimal payAlmost) {
        return expected == null
                ? -1
                : expected.subtract(expected.multiply(payAlmost))
                        .movePointRight(2)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
    }

    /** The lawful age: the general one, or a higher one that a demanded certificate has. */
    static int leastAge(Collection<CertificateRule> demanded, int generalAge) {
        return demanded.stream()
                .mapToInt(CertificateRule::minimumAge)
                .filter(age -> age > generalAge)
                .max()
                .orElse(generalAge);
    }

    static Answer age(int age, int least) {
        return age >= least ? Answer.YES : Answer.NO;
    }
}
