package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import com.fasterxml.jackson.annotation.JsonIgnore;
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
        @JsonIgnore String definition) {
    private static final int SHOWN_DECIMALS = 2;

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
                indicator.definition(asOf));
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
