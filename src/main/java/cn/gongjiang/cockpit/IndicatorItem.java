package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was counted: {@code value} is unrounded and missing while there is nothing to divide by; {@code rows} is
 * the address of the listing that shows what was counted.
 */
public record IndicatorItem(
        String code,
        String name,
        String unit,
        LocalDate asOf,
        @Nullable BigDecimal value,
        long numerator,
        @Nullable Long denominator,
        String rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Before since,
        @JsonIgnore String definition) {
    private static final int SHOWN_DECIMALS = 2;

    /** The same figure at an earlier date, and by how much it changed since; null where one of the two has no value. */
    public record Before(
            LocalDate asOf,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change) {}

    static IndicatorItem of(Indicator indicator, LocalDate asOf, Indicator.Area area) {
        Indicator.Reading reading = indicator.read(asOf, area);
        return new IndicatorItem(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                asOf,
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                indicator.rows(asOf, area),
                null,
                indicator.definition(asOf));
    }

    /** Compared with what it was on that day. */
    IndicatorItem since(@Nullable LocalDate day, Indicator indicator, Indicator.Area area) {
        if (day == null) {
            return this;
        }
        BigDecimal then = indicator.read(day, area).value();
        BigDecimal change = value == null || then == null ? null : value.subtract(then);
        return new IndicatorItem(
                code, name, unit, asOf, value, numerator, denominator, rows, new Before(day, then, change), definition);
    }

    /** 比 2025-12-31 多 1,204 人; empty when nothing was compared. */
    @JsonIgnore
    public String compared() {
        if (since == null) {
            return "";
        }
        BigDecimal change = since.change();
        if (change == null) {
            return "和 " + since.asOf() + " 不能比：有一天没有数";
        }
        String much = denominator == null
                ? "%,d %s".formatted(change.abs().longValue(), unit)
                : change.abs().setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString() + " 个百分点";
        return change.signum() == 0
                ? "和 " + since.asOf() + " 一样"
                : "比 " + since.asOf() + (change.signum() > 0 ? " 多 " : " 少 ") + much;
    }

    /** The value as people read it: 65.08, 4,230, or — where there is none. */
    @JsonIgnore
    public String shown() {
        if (value == null) {
            return "—";
        }
        return denominator == null
                ? "%,d".formatted(numerator)
                : value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** What a rate was divided from, 4,230 ÷ 6,500; empty for a count. */
    @JsonIgnore
    public String division() {
        return denominator == null ? "" : "%,d ÷ %,d".formatted(numerator, denominator);
    }
}
