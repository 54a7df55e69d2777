package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.util.Map;

/** How many points each part of the score of a course can bring; dated parameters of the county, together 100 as shipped. */
record CourseWeights(
        BigDecimal intent, BigDecimal nearness, BigDecimal openings, BigDecimal distance, BigDecimal time) {
    static final String PREFIX = "employment.course.weight.";

    static CourseWeights of(Map<String, BigDecimal> values) {
        return new CourseWeights(
                value(values, "intent"),
                value(values, "nearness"),
                value(values, "openings"),
                value(values, "distance"),
                value(values, "time"));
    }

    private static BigDecimal value(Map<String, BigDecimal> values, String name) {
        return Parameters.require(values, PREFIX + name);
    }
}
