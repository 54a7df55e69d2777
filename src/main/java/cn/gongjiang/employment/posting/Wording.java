package cn.gongjiang.employment.posting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words in the form in which forbidden ones are looked for: half-width, lower case, common characters simplified, and without
 * the blanks and ornaments that people put between the signs of a word. Stops and lines divide clauses: "名额有限，男女均可" holds
 * no 限男. A range of numbers reads 18至35.
 */
record Wording(String clauses) {
    /** Ends a clause; no pattern reaches beyond. */
    static final char STOP = '。';

    private static final Pattern WITHIN_A_NUMBER = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<=[\\d岁])\\s*[-~\\u2010-\\u2015到]+\\s*(?=\\d)");
    private static final Pattern STOPS = Pattern.compile("[,.;!?。，；！？\\n\\r]+");
    private static final Pattern ORNAMENTS = Pattern.compile("[^\\p{L}\\p{N}" + STOP + "]+");
    private static final String TRADITIONAL = "♂♀僅優無歲齡戶戸擾紋訓貸錄職單裝費證選聘員勞務漢貌";
    private static final String SIMPLE = "男女仅优无岁龄户户扰纹训贷录职单装费证选聘员劳务汉貌";
    private static final Map<Integer, Integer> SIMPLER = simpler();

    static Wording of(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder simple = new StringBuilder(half.length());
        half.codePoints().forEach(sign -> simple.appendCodePoint(SIMPLER.getOrDefault(sign, sign)));
        String numbers = WITHIN_A_NUMBER.matcher(simple).replaceAll("");
        String ranges = RANGE.matcher(numbers).replaceAll("至");
        String divided = STOPS.matcher(ranges).replaceAll(String.valueOf(STOP));
        return new Wording(ORNAMENTS.matcher(divided).replaceAll(""));
    }

    /** By which an official's reading is bound to exactly these words. */
    static String print(Told told) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(told.wording().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Integer, Integer> simpler() {
        int[] from = TRADITIONAL.codePoints().toArray();
        int[] to = SIMPLE.codePoints().toArray();
        Map<Integer, Integer> simpler = new java.util.HashMap<>();
        for (int i = 0; i < from.length; i++) {
            simpler.put(from[i], to[i]);
        }
        return Map.copyOf(simpler);
    }
}
