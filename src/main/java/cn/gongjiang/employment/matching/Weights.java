package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.util.Map;

/** How many points each part of a score can bring; dated parameters of the county, together 100 as shipped. */
record Weights(
        BigDecimal skill,
        BigDecimal intent,
        BigDecimal distance,
        BigDecimal pay,
        BigDecimal education,
        BigDecimal shift) {
    static final String PREFIX = "employment.match.weight.";

    static Weights of(Map<String, BigDecimal> values) {
        return new Weights(
                value(values, "skill"),
                value(values, "intent"),
                value(values, "distance"),
                value(values, "pay"),
                value(values, "education"),
                value(values, "shift"));
    }

    private static BigDecimal value(Map<String, BigDecimal> values, String name) {
        return Parameters.require(values, PREFIX + name);
    }
}
