package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name in a header cell, made comparable. */
final class HeaderName {
    private static final Pattern BRACKETED =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕|〈[^〉]*〉|《[^》]*》|\\{[^{}]*\\}");
    private static final Pattern OPEN_TO_END = Pattern.compile("[(\\[【〔].*$");
    private static final Pattern MARKS = Pattern.compile("[*#★☆※:。]|^\\d{1,2}[.、]");

    private HeaderName() {}

    /** Without blanks and marks, half-width, small letters: *姓　名： → 姓名. */
    static String whole(String header) {
        String name = Texts.squeezed(header).toLowerCase(Locale.ROOT);
        return name.chars().anyMatch(HeaderName::mayBeMark)
                ? MARKS.matcher(name).replaceAll("")
                : name;
    }

    private static boolean mayBeMark(int sign) {
        return "*#★☆※:。.、".indexOf(sign) >= 0;
    }

    /** Also without what stands in brackets: 证件号码（身份证） → 证件号码; (姓名) stays 姓名. */
    static String bare(String header) {
        String whole = whole(header);
        String inner = BRACKETED.matcher(whole).replaceAll("");
        String bare =
                OPEN_TO_END.matcher(BRACKETED.matcher(inner).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? whole.replaceAll("[()\\[\\]【】〔〕]", "") : bare;
    }
}
