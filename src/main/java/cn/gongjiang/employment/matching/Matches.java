package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Decision;
import cn.gongjiang.web.Paging;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs in the order they are shown: what can go ahead first, then what is unclear or nearly there, then what cannot; among
 * equals the higher score, then the number.
 */
public record Matches(List<Pair> all) {
    /** What can go ahead comes first, what cannot last. */
    public static final List<Answer> ORDER = List.of(Answer.YES, Answer.UNKNOWN, Answer.ALMOST, Answer.NO);

    /** A person or a vacancy by number, with the answer to the hard conditions and the score. */
    public record Pair(String no, Decision decision, Score score) {}

    static Matches of(List<Pair> pairs) {
        return new Matches(pairs.stream()
                .sorted(Comparator.<Pair>comparingInt(
                                p -> ORDER.indexOf(p.decision().answer()))
                        .thenComparing(p -> p.score().total(), Comparator.reverseOrder())
                        .thenComparing(Pair::no))
                .toList());
    }

    public Matches with(MatchFilter filter) {
        return filter.decision() == null
                ? this
                : new Matches(all.stream()
                        .filter(p -> p.decision().answer() == filter.decision())
                        .toList());
    }

    /** These stand behind all others. */
    Matches behind(Set<String> numbers) {
        return new Matches(Stream.concat(
                        all.stream().filter(p -> !numbers.contains(p.no())),
                        all.stream().filter(p -> numbers.contains(p.no())))
                .toList());
    }

    public List<Pair> page(Paging paging) {
        return all.stream().skip(paging.offset()).limit(paging.limit()).toList();
    }

    /** How many there are of each answer. */
    Map<Answer, Long> counts() {
        Map<Answer, Long> counts = new EnumMap<>(Answer.class);
        ORDER.forEach(answer -> counts.put(answer, 0L));
        all.forEach(pair -> counts.merge(pair.decision().answer(), 1L, Long::sum));
        return counts;
    }
}
