package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pay in one column: 6000~8000 · 6,000-8,000元/月 · 6-8千 · 0.6万至0.8万 · 6500 · 6000元以上. */
public final class PayText {
    public static final CellReader<PayRange> READER = PayText::read;

    private static final String BETWEEN = "(?:~|-|–|—|―|−|〜|∼|至|到)+";
    private static final Pattern RANGE = Pattern.compile(NumberText.NUMBER + BETWEEN + NumberText.NUMBER);
    private static final Pattern OPEN = Pattern.compile(NumberText.NUMBER + "(以上|起|及以上|\\+)");
    private static final BigDecimal SHORTHAND = new BigDecimal(100);

    private PayText() {}

    static boolean looksLikeRange(String amount) {
        return RANGE.matcher(amount).matches();
    }

    private static Reading<PayRange> read(Cell cell, LocalDate today) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return MoneyText.READER.read(cell, today).then(pay -> Reading.of(new PayRange(pay, pay)));
        }
        String amount = MoneyText.amount(cell);
        Matcher range = RANGE.matcher(amount);
        if (range.matches()) {
            return range(range.group(1), range.group(2), range.group(3), range.group(4));
        }
        Matcher open = OPEN.matcher(amount);
        if (open.matches()) {
            return MoneyText.plausible(NumberText.number(open.group(1), open.group(2)))
                    .then(from -> Reading.of(new PayRange(from, null)));
        }
        return MoneyText.READER.read(cell, today).then(pay -> Reading.of(new PayRange(pay, pay)));
    }

    /** In 6-8千 the unit stands once and is meant for both. */
    private static Reading<PayRange> range(String from, @Nullable String fromUnit, String to, @Nullable String toUnit) {
        boolean shared = fromUnit == null && NumberText.number(from, null).compareTo(SHORTHAND) < 0;
        return MoneyText.plausible(NumberText.number(from, shared ? toUnit : fromUnit))
                .then(least ->
                        MoneyText.plausible(NumberText.number(to, toUnit)).then(most -> ordered(least, most)));
    }

    private static Reading<PayRange> ordered(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) > 0 ? Reading.impossible("最低月薪高于最高月薪") : Reading.of(new PayRange(least, most));
    }
}
