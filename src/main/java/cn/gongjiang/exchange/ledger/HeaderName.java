package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Texts;
import java.util.Locale;

/** The name in a header cell, made comparable. */
final class HeaderName {
    private static final String BRACKETED =
            "\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕|〈[^〉]*〉|《[^》]*》|\\{[^{}]*\\}";
    private static final String OPEN_TO_END = "[(\\[【〔].*$";
    private static final String MARKS = "[*#★☆※:。]|^\\d{1,2}[.、]";

    private HeaderName() {}

    /** Without blanks and marks, half-width, small letters: *姓　名： → 姓名. */
    static String whole(String header) {
        return Texts.squeezed(header).toLowerCase(Locale.ROOT).replaceAll(MARKS, "");
    }

    /** Also without what stands in brackets: 证件号码（身份证） → 证件号码; (姓名) stays 姓名. */
    static String bare(String header) {
        String whole = whole(header);
        String bare = whole.replaceAll(BRACKETED, "").replaceAll(BRACKETED, "").replaceAll(OPEN_TO_END, "");
        return bare.isEmpty() ? whole.replaceAll("[()\\[\\]【】〔〕]", "") : bare;
    }
}
