package cn.gongjiang.skills;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last {@value #MOST} words that were asked for, with what they were read as. */
final class LastAsked<T> {
    private static final int MOST = 10_000;

    private final Map<String, T> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    });

    T answer(String words, Function<String, T> read) {
        T known = answers.get(words);
        if (known != null) {
            return known;
        }
        T answer = read.apply(words);
        answers.put(words, answer);
        return answer;
    }
}
