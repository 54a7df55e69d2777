package cn.gongjiang.employment.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Different things in the order they came, each by its place: what many vacancies share is kept once. */
final class Numbered<T> {
    private final Map<T, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** The place of a thing, the next one for a new thing. */
    int place(T thing) {
        return places.computeIfAbsent(thing, t -> {
            all.add(t);
            return all.size() - 1;
        });
    }

    T at(int place) {
        return all.get(place);
    }

    /** One number for each, in their order. */
    int[] each(ToIntFunction<T> number) {
        return all.stream().mapToInt(number).toArray();
    }

    int size() {
        return all.size();
    }
}
