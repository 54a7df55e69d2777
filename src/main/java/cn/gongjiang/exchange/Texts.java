package cn.gongjiang.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Evens out how the same thing is typed: full-width or not, with or without blanks and invisible characters. */
public final class Texts {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("^['‘’`´′＇]+|['‘’`´′＇]+$");

    private Texts() {}

    /** Half-width, no blanks at all: 姓　名 → 姓名, １３８ 1234 → 1381234. */
    public static String squeezed(String text) {
        return plain(text) ? text : BLANKS.matcher(halfWidth(text)).replaceAll("");
    }

    /** Text as it is kept: no invisible characters, blanks and line breaks inside become one blank, none at the ends. */
    public static String tidy(String text) {
        return plain(text)
                ? text
                : BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Half-width letters, digits and signs; blanks stay. */
    static String halfWidth(String text) {
        return plain(text) ? text : Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** Without the apostrophes that people type to keep Excel from changing a number. */
    static String withoutApostrophes(String text) {
        boolean none = text.isEmpty() || !apostrophe(text.charAt(0)) && !apostrophe(text.charAt(text.length() - 1));
        return none ? text : APOSTROPHES.matcher(text).replaceAll("");
    }

    private static boolean apostrophe(char sign) {
        return "'‘’`´′＇".indexOf(sign) >= 0;
    }

    /** Nothing to even out, as in nearly every cell: letters, digits and signs of ASCII, and common Chinese characters and stops. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean even = c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c == '、' || c == '。';
            if (!even) {
                return false;
            }
        }
        return true;
    }
}
