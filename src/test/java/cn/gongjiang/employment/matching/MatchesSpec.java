package cn.gongjiang.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Decision;
import cn.gongjiang.web.Paging;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchesSpec {
    private static final List<Matches.Pair> PAIRS = List.of(
            match("a", Answer.NO, "99"),
            match("b", Answer.ALMOST, "90"),
            match("c", Answer.UNKNOWN, "80"),
            match("d", Answer.YES, "40.0"),
            match("e", Answer.YES, "40"),
            match("f", Answer.YES, "70"));
    private static final Matches MATCHES = Matches.of(Matched.told(PAIRS));

    private static Matches.Pair match(String no, Answer answer, String score) {
        return new Matches.Pair(no, new Decision(answer, "", List.of()), new Score(new BigDecimal(score), List.of()));
    }

    private static List<String> numbers(List<Matches.Pair> pairs) {
        return pairs.stream().map(Matches.Pair::no).toList();
    }

    @Test
    void what_can_go_ahead_comes_first_then_the_higher_score_then_the_number() {
        assertThat(numbers(MATCHES.stream().toList())).containsExactly("f", "d", "e", "c", "b", "a");
    }

    @Test
    void a_filter_keeps_the_order_and_the_counts_are_of_all() {
        assertThat(numbers(MATCHES.with(new MatchFilter(Answer.YES)).stream().toList()))
                .containsExactly("f", "d", "e");
        assertThat(numbers(MATCHES.with(new MatchFilter(null)).stream().toList()))
                .hasSize(6);
        assertThat(MATCHES.counts())
                .containsExactlyInAnyOrderEntriesOf(
                        java.util.Map.of(Answer.YES, 3L, Answer.UNKNOWN, 1L, Answer.ALMOST, 1L, Answer.NO, 1L));
    }

    @Test
    void what_was_set_aside_stands_behind_all_others_and_keeps_its_order() {
        assertThat(numbers(MATCHES.behind(Set.of("f", "c", "z")).stream().toList()))
                .containsExactly("d", "e", "b", "a", "f", "c");
        assertThat(MATCHES.those(List.of("a", "f", "z"))).containsOnlyKeys("f", "a");
    }

    @Test
    void a_page_is_counted_from_zero_and_a_sheet_holds_every_row() {
        assertThat(numbers(MATCHES.page(new Paging(1, 4, false)))).containsExactly("b", "a");
        assertThat(MATCHES.page(new Paging(9, 4, false))).isEmpty();
        assertThat(MATCHES.page(new Paging(1, 4, true))).hasSize(6);
    }
}
