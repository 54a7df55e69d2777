package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them: 6,500 · ６５００ · 6 500 · 6千 · 0.65万. */
final class NumberText {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d{1,3}");
    static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(万|千|[wWkK])?";
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Map<String, Integer> POWERS = Map.of("万", 4, "w", 4, "千", 3, "k", 3);

    private NumberText() {}

    /** 3.3E+17: what Excel makes of a long number; its last digits are lost. */
    static boolean scientific(String text) {
        return SCIENTIFIC.matcher(Texts.squeezed(text)).matches();
    }

    /** The number of a squeezed text, or empty when it is anything else. */
    static Optional<BigDecimal> number(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? Optional.of(number(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static BigDecimal number(String digits, @org.jspecify.annotations.Nullable String unit) {
        int power = unit == null ? 0 : POWERS.getOrDefault(unit.toLowerCase(java.util.Locale.ROOT), 0);
        return new BigDecimal(digits.replace(",", "")).movePointRight(power);
    }
}
