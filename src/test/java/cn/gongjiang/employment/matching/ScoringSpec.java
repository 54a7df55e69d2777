package cn.gongjiang.employment.matching;

import static cn.gongjiang.employment.matching.Pair.BAIBU;
import static cn.gongjiang.employment.matching.Pair.SEWER;
import static cn.gongjiang.employment.matching.Pair.WELDER;
import static cn.gongjiang.employment.matching.Pair.WUYUAN;
import static cn.gongjiang.employment.matching.Pair.fitting;
import static cn.gongjiang.employment.matching.Pair.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringSpec {
    private static final Weights SHIPPED =
            new Weights(yuan("35"), yuan("20"), yuan("15"), yuan("15"), yuan("10"), yuan("5"));
    private static final Scoring SCORING = new Scoring(SHIPPED, Pair.BY_CODE);

    private static Score of(Pair pair) {
        return SCORING.score(pair.seeker(), pair.opening());
    }

    private static Score.Part part(Pair pair, String name) {
        return of(pair).parts().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_fits_in_everything_gets_every_point() {
        Score score = of(fitting());
        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.parts()).extracting(Score.Part::name).containsExactly("职业与技能", "求职意向", "距离", "工资", "学历", "班次");
    }

    @Property
    void the_parts_sum_exactly_to_the_score_and_none_is_below_zero_or_above_its_weight(
            @ForAll @DoubleRange(max = 1) double near,
            @ForAll @IntRange(max = 12000) int expected,
            @ForAll @IntRange(min = 1, max = 9000) int from,
            @ForAll @IntRange(max = 5000) int span,
            @ForAll boolean certified,
            @ForAll SkillLevel level) {
        Pair pair = fitting()
                .doing(List.of(WELDER, SEWER), certified)
                .skilled(level, "本科")
                .expecting(BigDecimal.valueOf(expected))
                .paying(BigDecimal.valueOf(from), BigDecimal.valueOf((long) from + span))
                .at(BAIBU, "夜班");
        Score score = new Scoring(SHIPPED, (one, other) -> near).score(pair.seeker(), pair.opening());
        BigDecimal sum = score.parts().stream().map(Score.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(score.total()).isEqualTo(sum);
        assertThat(score.parts()).allSatisfy(p -> {
            assertThat(p.points()).isBetween(BigDecimal.ZERO, yuan("35"));
            assertThat(p.points().scale()).isEqualTo(1);
        });
        assertThat(score.total()).isLessThanOrEqualTo(yuan("100"));
    }

    @Property
    void no_part_leaves_its_weight_however_fine_the_weights(
            @ForAll @IntRange(max = 10_000) int hundredths, @ForAll @DoubleRange(max = 1) double near) {
        BigDecimal weight = BigDecimal.valueOf(hundredths, 2);
        Weights fine = new Weights(weight, weight, weight, weight, weight, weight);
        Score score = new Scoring(fine, (one, other) -> near)
                .score(fitting().seeker(), fitting().opening());
        assertThat(score.parts()).allSatisfy(p -> assertThat(p.points()).isBetween(BigDecimal.ZERO, weight));
    }

    @Test
    void every_part_has_a_reason_in_plain_chinese_words_also_when_nothing_is_known() {
        Pair unknown = fitting()
                .doing(List.of(), false)
                .wanting(List.of())
                .skilled(null, null)
                .expecting(null)
                .at(null, null);
        assertThat(of(fitting()).parts()).allSatisfy(ScoringSpec::isPlain);
        assertThat(of(unknown).parts()).allSatisfy(ScoringSpec::isPlain);
        assertThat(of(unknown).parts())
                .extracting(Score.Part::reason)
                .containsExactly("没有登记做过什么", "没有登记想做什么", "岗位没有写地点，按一半计", "没有登记期望月薪", "没有登记学历，岗位要求初中", "岗位没有写班次，按一半计");
    }

    private static void isPlain(Score.Part part) {
        assertThat(part.reason()).containsPattern("\\p{IsHan}{2}").doesNotContainPattern("[A-Za-z_]|null");
    }

    @ParameterizedTest
    @CsvSource({"SENIOR,35.0", "INTERMEDIATE,35.0", "JUNIOR,28.0", ",21.0"})
    void a_level_below_the_one_asked_takes_a_share_of_the_skill(SkillLevel level, BigDecimal points) {
        assertThat(part(fitting().skilled(level, "高中"), "职业与技能").points()).isEqualTo(points);
    }

    @Test
    void the_nearest_of_several_trades_counts() {
        assertThat(part(fitting().doing(List.of(SEWER, WELDER), true), "职业与技能").reason())
                .startsWith("做过焊工，与岗位是同一职业");
        assertThat(part(fitting().wanting(List.of(SEWER)), "求职意向").reason()).isEqualTo("想做缝纫工，与岗位不是一类");
    }

    @ParameterizedTest
    @CsvSource({
        "6000,6000,8000,15.0",
        "5999,6000,8000,15.0",
        "7000,6000,8000,11.3",
        "8000,6000,8000,7.5",
        "8001,6000,8000,0.0",
        "6000,6000,,15.0",
        "6001,6000,,0.0",
        ",6000,8000,15.0"
    })
    void pay_counts_in_full_when_the_lowest_is_enough(
            BigDecimal expected, BigDecimal from, BigDecimal to, BigDecimal points) {
        assertThat(part(fitting().expecting(expected).paying(from, to), "工资").points())
                .isEqualTo(points);
    }

    @Test
    void the_nearer_the_work_the_more_points() {
        Division farAway = new Division("1", "远方", 31.5, 121.9);
        assertThat(part(fitting(), "距离").points()).isEqualTo(yuan("15.0"));
        assertThat(part(fitting().at(BAIBU, "白班"), "距离").points()).isBetween(yuan("4.0"), yuan("6.0"));
        assertThat(part(fitting().at(farAway, "白班"), "距离").points()).isEqualTo(yuan("0.0"));
        assertThat(part(fitting().at(BAIBU, "白班"), "距离").reason()).isEqualTo("从武原街道到百步镇约 16 公里");
    }

    @ParameterizedTest
    @CsvSource({"高中,10.0", "中专,10.0", "初中,10.0", "小学,5.0", ",0.0"})
    void education_counts_against_what_is_asked(String education, BigDecimal points) {
        assertThat(part(fitting().skilled(SkillLevel.SENIOR, education), "学历").points())
                .isEqualTo(points);
    }

    @Test
    void a_shift_that_is_not_accepted_brings_nothing() {
        assertThat(part(fitting().at(WUYUAN, "夜班"), "班次").points()).isEqualTo(yuan("0.0"));
        assertThat(part(fitting().accepting(true, Set.of(), Set.of()).at(WUYUAN, "夜班"), "班次")
                        .points())
                .isEqualTo(yuan("5.0"));
    }

    @Test
    void the_weights_are_the_parameters_in_force() {
        Map<String, BigDecimal> values = new HashMap<>();
        List.of("skill", "intent", "distance", "pay", "education")
                .forEach(name -> values.put(Weights.PREFIX + name, yuan("1")));
        assertThatThrownBy(() -> Weights.of(values)).hasMessageContaining("employment.match.weight.shift");
        values.put(Weights.PREFIX + "shift", yuan("95"));
        Pair pair = fitting();
        Score score = new Scoring(Weights.of(values), Pair.BY_CODE).score(pair.seeker(), pair.opening());
        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.parts().getLast().points()).isEqualTo(yuan("95.0"));
    }
}
