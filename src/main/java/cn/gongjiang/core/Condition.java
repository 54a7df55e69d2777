package cn.gongjiang.core;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a {@link Decision}: what was asked, the fact used and where it came from, how it turned out, the rule
 * behind it, and the cheapest change that would turn it (only where it is not met and somebody can change it).
 */
public record Condition(
        String asked,
        String fact,
        String source,
        Answer outcome,
        String rule,
        @Nullable String change) {
    public static Condition met(String asked, String fact, String source, String rule) {
        return new Condition(asked, fact, source, Answer.YES, rule, null);
    }

    /** Not met, and nobody concerned can change it. */
    public static Condition failed(String asked, String fact, String source, String rule) {
        return new Condition(asked, fact, source, Answer.NO, rule, null);
    }

    /** Not met yet; {@code change} says what would turn it. */
    public static Condition almost(String asked, String fact, String source, String rule, String change) {
        return new Condition(asked, fact, source, Answer.ALMOST, rule, change);
    }

    /** A fact is missing; {@code change} says which one to add. */
    public static Condition unknown(String asked, String source, String rule, String change) {
        return new Condition(asked, "没有登记", source, Answer.UNKNOWN, rule, change);
    }
}
