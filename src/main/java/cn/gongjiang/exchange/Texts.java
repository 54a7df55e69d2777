package cn.gongjiang.exchange;

import java.text.Normalizer;

/** Evens out how the same thing is typed: full-width or not, with or without blanks and invisible characters. */
public final class Texts {
    private static final String INVISIBLE = "[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]";

    private Texts() {}

    /** Half-width, no blanks at all: 姓　名 → 姓名, １３８ 1234 → 1381234. */
    public static String squeezed(String text) {
        return halfWidth(text).replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Text as it is kept: no invisible characters, blanks and line breaks inside become one blank, none at the ends. */
    public static String tidy(String text) {
        return text.replaceAll(INVISIBLE, "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Half-width letters, digits and signs; blanks stay. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text.replaceAll(INVISIBLE, ""), Normalizer.Form.NFKC);
    }

    /** Without the apostrophes that people type to keep Excel from changing a number. */
    static String withoutApostrophes(String text) {
        return text.replaceAll("^['‘’`´′＇]+|['‘’`´′＇]+$", "");
    }
}
