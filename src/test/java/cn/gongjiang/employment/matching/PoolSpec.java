package cn.gongjiang.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.web.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The numbers of a pool are those that the words come with, for anybody and any vacancy. */
class PoolSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<Trade> TRADES = Anybody.trades(60);

    private static Matching.Rules rules(String skill, int payAlmostPercent) {
        Weights weights = new Weights(
                new BigDecimal(skill),
                new BigDecimal("20"),
                new BigDecimal("15"),
                new BigDecimal("14.95"),
                new BigDecimal("10"),
                new BigDecimal("5"));
        List<CertificateRule> certificates = List.of(
                new CertificateRule("电工证", Set.of("6-00-00-01"), Set.of("第3种"), 18, "安全生产法 第三十条"),
                new CertificateRule("焊工证", Set.of("6-00-01-02"), Set.of("第4种"), 21, "安全生产法 第三十条"));
        return new Matching.Rules(
                new HardConditions(certificates, 16, BigDecimal.valueOf(payAlmostPercent, 2), Anybody::nearness),
                new Scoring(weights, Anybody::nearness),
                TODAY);
    }

    @Property(tries = 60)
    void the_numbers_are_those_of_the_words(
            @ForAll long seed, @ForAll @IntRange(max = 40) int almost, @ForAll @IntRange(max = 6000) int weight) {
        Anybody anybody = new Anybody(new Random(seed), TRADES);
        Matching.Rules rules = rules(BigDecimal.valueOf(weight, 2).toString(), almost);
        Pool pool = new Pool(anybody.openings(40), rules);
        for (SeekerListing.Born person : anybody.seekers(10)) {
            Matched matched = Matched.openings(person, pool);
            for (int i = 0; i < pool.openings().size(); i++) {
                Matches.Pair told = rules.pair("", person, pool.openings().get(i));
                assertThat(matched.gravity(i))
                        .isEqualTo(told.decision().answer().gravity());
                assertThat(BigDecimal.valueOf(matched.tenths(i), 1))
                        .isEqualTo(told.score().total());
            }
        }
    }

    @Property(tries = 60)
    void one_vacancy_weighs_the_same_alone_and_among_many(@ForAll long seed) {
        Anybody anybody = new Anybody(new Random(seed), TRADES);
        Matching.Rules rules = rules("35", 10);
        List<SeekerListing.Born> people = anybody.seekers(10);
        Pool pool = new Pool(anybody.openings(20), rules);
        for (int i = 0; i < pool.openings().size(); i++) {
            Matched alone = Matched.people(people, pool.openings().get(i), rules);
            for (int p = 0; p < people.size(); p++) {
                Matched among = Matched.openings(people.get(p), pool);
                assertThat(alone.gravity(p)).isEqualTo(among.gravity(i));
                assertThat(alone.tenths(p)).isEqualTo(among.tenths(i));
            }
        }
    }

    @Property(tries = 30)
    void the_order_is_that_of_comparing_every_pair_in_words(@ForAll long seed) {
        Anybody anybody = new Anybody(new Random(seed), TRADES);
        Matching.Rules rules = rules("35", 10);
        Pool pool = new Pool(anybody.openings(200), rules);
        SeekerListing.Born person = anybody.seeker(1);
        List<String> compared = pool.openings().stream()
                .map(opening -> rules.pair(opening.no(), person, opening))
                .sorted(Comparator.<Matches.Pair>comparingInt(
                                pair -> pair.decision().answer().gravity())
                        .thenComparing(pair -> pair.score().total(), Comparator.reverseOrder())
                        .thenComparing(Matches.Pair::no))
                .map(Matches.Pair::no)
                .toList();
        Matches matches = Matches.of(Matched.openings(person, pool));
        assertThat(matches.stream().map(Matches.Pair::no)).containsExactlyElementsOf(compared);
        assertThat(matches.page(new Paging(2, 20, false)).stream().map(Matches.Pair::no))
                .containsExactlyElementsOf(compared.subList(40, 60));
        assertThat(matches.counts().values().stream().mapToLong(n -> n).sum()).isEqualTo(200);
    }
}
