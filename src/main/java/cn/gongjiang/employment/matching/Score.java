package cn.gongjiang.employment.matching;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well a person and a vacancy fit: the total is exactly the sum of its parts.
 *
 * @param total from 0 to the sum of the weights
 */
public record Score(BigDecimal total, List<Part> parts) {
    public Score {
        parts = List.copyOf(parts);
    }

    public static Score of(List<Part> parts) {
        return new Score(parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add), parts);
    }

    /**
     * One part, with its reason in plain words.
     *
     * @param points to one decimal
     */
    public record Part(String name, BigDecimal points, String reason) {
        /** This share of a weight, from 0 to 1, rounded to one decimal and never above the weight. */
        public static Part of(String name, BigDecimal weight, double share, String reason) {
            return new Part(name, BigDecimal.valueOf(Shares.tenths(Shares.whole(weight), share), 1), reason);
        }
    }
}
