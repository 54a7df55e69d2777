package cn.gongjiang.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two ways of typing the same words are equal: half-width, lower case, no invisible characters, and one
 * blank wherever brackets, separators, signs or blanks stood. ＣＮＣ　操机（白班） → "cnc 操机 白班".
 */
public final class Normal {
    private Normal() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The same without any blank: 装 配 钳 工 → 装配钳工. */
    public static String squeezed(String text) {
        return of(text).replace(" ", "");
    }
}
