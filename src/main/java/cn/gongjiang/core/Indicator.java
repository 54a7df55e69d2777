package cn.gongjiang.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure a programme declares: what it is called, how it is defined, how it is counted at any date, and the listing that
 * shows its rows. The cockpit shows every indicator it finds and knows none of them.
 */
public interface Indicator {
    /** Stable name such as {@code employment.conversion}. */
    String code();

    String name();

    /** Its place among the figures; those of one programme follow each other. */
    int order();

    /** Whether it stands on the start pages of those who see figures; the others are in the cockpit. */
    default boolean leads() {
        return false;
    }

    /** 人, 条, %, … */
    String unit();

    /** What is counted, by the rules in force on that day, in words a reader of the annual report understands. */
    String definition(LocalDate asOf);

    /** Counts it as it was known on the evening of the day. */
    Reading read(LocalDate asOf, Area area);

    /**
     * Address of the listing whose rows are exactly what was counted, for a viewer who may see them: whoever sees several
     * divisions finds those of all of them there.
     */
    String rows(LocalDate asOf, Area area);

    /** For which part of the county a figure is counted: the whole, or these divisions together, by code. */
    record Area(boolean wholeCounty, Set<String> divisions) {
        public static Area county() {
            return new Area(true, Set.of());
        }

        public static Area of(Collection<String> divisions) {
            return new Area(false, Set.copyOf(divisions));
        }

        public boolean holds(String division) {
            return wholeCounty || divisions.contains(division);
        }

        /** The only division, if it is one. */
        public Optional<String> single() {
            return divisions.size() == 1 ? divisions.stream().findFirst() : Optional.empty();
        }
    }

    /**
     * What was counted. A plain count has no denominator; a rate is numerator ÷ denominator × 100, unrounded to 16 digits,
     * and has no value while the denominator is zero.
     */
    record Reading(
            @Nullable BigDecimal value,
            long numerator,
            @Nullable Long denominator) {
        public static Reading count(long number) {
            return new Reading(BigDecimal.valueOf(number), number, null);
        }

        public static Reading rate(long numerator, long denominator) {
            BigDecimal value = denominator == 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(denominator), java.math.MathContext.DECIMAL64);
            return new Reading(value, numerator, denominator);
        }
    }
}
