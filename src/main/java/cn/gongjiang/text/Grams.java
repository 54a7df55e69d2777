package cn.gongjiang.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pieces of words by which writings are compared without a dictionary. Words are taken in their {@link Normal} form. */
public final class Grams {
    private Grams() {}

    /**
     * Every single sign and every pair of neighbours. A run of Latin letters or digits is one sign: "cnc操机" has cnc, 操, 机,
     * cnc操, 操机.
     */
    public static List<String> onesAndPairs(String words) {
        List<String> grams = new ArrayList<>();
        String before = "";
        for (String sign : signs(Normal.of(words))) {
            if (sign.equals(" ")) {
                before = "";
                continue;
            }
            grams.add(sign);
            if (!before.isEmpty()) {
                grams.add(before + sign);
            }
            before = sign;
        }
        return grams;
    }

    /** How alike two writings are by their trigrams, from 0 to 1; the same words give 1, in either order the same value. */
    public static double likeness(String one, String other) {
        return likeness(trigrams(one), trigrams(other));
    }

    /** The same for trigrams taken before: what both have, divided by what either has. */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    /** Three signs in a row, with the beginning and the end of the words counted as signs, so that short words have some. */
    public static Set<String> trigrams(String words) {
        String normal = Normal.squeezed(words);
        Set<String> grams = new HashSet<>();
        if (normal.isEmpty()) {
            return grams;
        }
        String padded = "  " + normal + " ";
        for (int i = 0; i + 3 <= padded.length(); i++) {
            grams.add(padded.substring(i, i + 3));
        }
        return grams;
    }

    private static List<String> signs(String normal) {
        List<String> signs = new ArrayList<>();
        int from = 0;
        while (from < normal.length()) {
            int to = from + Character.charCount(normal.codePointAt(from));
            while (isLatin(normal.charAt(from)) && to < normal.length() && isLatin(normal.charAt(to))) {
                to++;
            }
            signs.add(normal.substring(from, to));
            from = to;
        }
        return signs;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
