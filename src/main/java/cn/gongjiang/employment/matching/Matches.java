package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Decision;
import cn.gongjiang.web.Paging;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs in the order they are shown: what can go ahead first, then what is unclear or nearly there, then what cannot; among
 * equals the higher score, then the number.
 */
public final class Matches {
    /** Nothing to match with. */
    static final Matches NONE = of(Matched.told(List.of()));

    private final Matched matched;
    private final int[] order;

    private Matches(Matched matched, int[] order) {
        this.matched = matched;
        this.order = order;
    }

    /** A person or a vacancy by number, with the answer to the hard conditions and the score. */
    public record Pair(String no, Decision decision, Score score) {}

    /** Sorted by counting: scores are few numbers, pairs may be a hundred thousand. */
    static Matches of(Matched matched) {
        int size = matched.size();
        int most = IntStream.range(0, size).map(matched::tenths).max().orElse(0);
        int[] bucket = new int[size];
        int[] begin = new int[(Answer.NO.gravity() + 1) * (most + 1) + 1];
        for (int i = 0; i < size; i++) {
            bucket[i] = matched.gravity(i) * (most + 1) + most - matched.tenths(i);
            begin[bucket[i] + 1]++;
        }
        for (int b = 1; b < begin.length; b++) {
            begin[b] += begin[b - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[begin[bucket[i]]++] = i;
        }
        return new Matches(matched, order);
    }

    public int size() {
        return order.length;
    }

    public Matches with(MatchFilter filter) {
        Answer answer = filter.decision();
        return answer == null ? this : with(i -> matched.gravity(i) == answer.gravity());
    }

    private Matches with(IntPredicate kept) {
        return new Matches(matched, Arrays.stream(order).filter(kept).toArray());
    }

    /** These stand behind all others. */
    Matches behind(Set<String> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        int[] before = with(i -> !numbers.contains(matched.no(i))).order;
        int[] behind = with(i -> numbers.contains(matched.no(i))).order;
        return new Matches(
                matched,
                IntStream.concat(Arrays.stream(before), Arrays.stream(behind)).toArray());
    }

    /** In their order; told one at a time, as somebody asks for them. */
    public Stream<Pair> stream() {
        return Arrays.stream(order).mapToObj(matched::pair);
    }

    public List<Pair> page(Paging paging) {
        return Arrays.stream(order)
                .skip(paging.offset())
                .limit(paging.limit())
                .mapToObj(matched::pair)
                .toList();
    }

    /** Those of these numbers that are here, by number. */
    public Map<String, Pair> those(Collection<String> numbers) {
        Set<String> asked = Set.copyOf(numbers);
        Map<String, Pair> found = new LinkedHashMap<>();
        with(i -> asked.contains(matched.no(i))).stream().forEach(pair -> found.put(pair.no(), pair));
        return found;
    }

    /** How many there are of each answer, what can go ahead first. */
    Map<Answer, Long> counts() {
        Map<Answer, Long> counts = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            counts.put(
                    answer,
                    Arrays.stream(order)
                            .filter(i -> matched.gravity(i) == answer.gravity())
                            .count());
        }
        return counts;
    }
}
