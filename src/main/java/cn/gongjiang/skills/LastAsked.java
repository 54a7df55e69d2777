package cn.gongjiang.skills;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last {@value #MOST} words that were asked for, with what they were read as. */
final class LastAsked {
    private static final int MOST = 10_000;

    private final Map<String, OccupationGuess> guesses =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, OccupationGuess> eldest) {
                    return size() > MOST;
                }
            });

    OccupationGuess answer(String words, Function<String, OccupationGuess> read) {
        OccupationGuess known = guesses.get(words);
        if (known != null) {
            return known;
        }
        OccupationGuess guess = read.apply(words);
        guesses.put(words, guess);
        return guess;
    }
}
