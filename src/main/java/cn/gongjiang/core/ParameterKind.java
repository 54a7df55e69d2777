package cn.gongjiang.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a {@link Parameter} is called, what it governs and what a sensible value is.
 *
 * @param area which of the county's work it belongs to, such as 最低工资
 * @param order where it stands among all
 * @param unit stands behind the value, such as 天; {@code %} for a share, which is kept as a fraction of one
 * @param least in the unit, as {@code most} is
 * @param decimals how many a value may have in the unit
 * @param byDivision whether a street or town may have its own
 */
public record ParameterKind(
        String code,
        String area,
        int order,
        String name,
        String governs,
        String unit,
        BigDecimal least,
        BigDecimal most,
        int decimals,
        boolean byDivision) {
    private static final String SHARE = "%";
    private static final int HUNDREDTHS = 2;

    /** The value as people read it: 2,260 元/月, 60%. */
    public String text(BigDecimal value) {
        BigDecimal shown = shown(value);
        return ("%,." + Math.max(0, shown.scale()) + "f").formatted(shown) + unitBehind();
    }

    /** The value in the unit. */
    public BigDecimal shown(BigDecimal value) {
        return (unit.equals(SHARE) ? value.movePointRight(HUNDREDTHS) : value).stripTrailingZeros();
    }

    /** A value in the unit, as it is kept. */
    public BigDecimal kept(BigDecimal shown) {
        return unit.equals(SHARE) ? shown.movePointLeft(HUNDREDTHS) : shown;
    }

    /** What is wrong with a value in the unit, in words; empty when it is sensible. */
    public String wrong(BigDecimal shown) {
        if (shown.compareTo(least) < 0 || shown.compareTo(most) > 0) {
            return "要在 %s 到 %s%s之间".formatted(plain(least), plain(most), unitBehind());
        }
        if (shown.compareTo(shown.setScale(decimals, RoundingMode.DOWN)) != 0) {
            return decimals == 0 ? "要填整数" : "小数点后最多 %d 位".formatted(decimals);
        }
        return "";
    }

    private String unitBehind() {
        return unit.equals(SHARE) ? SHARE : " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
