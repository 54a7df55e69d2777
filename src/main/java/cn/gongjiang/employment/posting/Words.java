package cn.gongjiang.employment.posting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a rule as an official types them, one after the other, in the form in which they are looked for; see
 * {@link Wording}.
 *
 * @param wrong what cannot be looked for, in words; empty when all can
 */
record Words(List<String> words, String wrong) {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；。\\s]+");
    private static final Pattern PLACES = Pattern.compile("[#*]");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final int MOST = 400;
    private static final int MOST_PLACES = 3;

    static Words of(@Nullable String typed) {
        List<String> words = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String one : BETWEEN.split(typed == null ? "" : typed)) {
            String word = evened(one);
            if (one.isEmpty() || words.contains(word)) {
                continue;
            }
            int signs = PLACES.matcher(word).replaceAll("").length();
            if (signs < SHORTEST || word.length() > LONGEST || word.length() - signs > MOST_PLACES) {
                wrong.add("“" + one + "”");
            }
            words.add(word);
        }
        if (words.size() > MOST) {
            return new Words(List.copyOf(words), "最多 %d 个词，可以分成两条规则".formatted(MOST));
        }
        return new Words(
                List.copyOf(words),
                wrong.isEmpty()
                        ? ""
                        : "这些词找不了：%s。一个词 %d 到 %d 个字（# 和 * 不算，最多 %d 个）"
                                .formatted(String.join("、", wrong), SHORTEST, LONGEST, MOST_PLACES));
    }

    /** Back as it was typed. */
    static String typed(List<String> words) {
        return String.join("、", words);
    }

    private static String evened(String word) {
        StringBuilder evened = new StringBuilder();
        for (String part : Arrays.asList(word.split("(?<=[#*])|(?=[#*])", -1))) {
            evened.append(
                    PLACES.matcher(part).matches() ? part : Wording.of(part).clauses());
        }
        return evened.toString();
    }
}
