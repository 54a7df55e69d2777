package cn.gongjiang.employment.matching;

import static cn.gongjiang.employment.matching.Pair.BAIBU;
import static cn.gongjiang.employment.matching.Pair.SEWER;
import static cn.gongjiang.employment.matching.Pair.WELDER;
import static cn.gongjiang.employment.matching.Pair.WUYUAN;
import static cn.gongjiang.employment.matching.Pair.fitting;
import static cn.gongjiang.employment.matching.Pair.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardConditionsSpec {
    private static final CertificateRule WELDING =
            new CertificateRule("特种作业操作证（焊接与热切割）", Set.of("6-18-02-04"), Set.of("电焊"), 18, "安全生产法 第三十条");
    private static final HardConditions CONDITIONS =
            new HardConditions(List.of(WELDING), 16, new BigDecimal("0.1"), Pair.BY_CODE);

    private static Decision of(Pair pair) {
        return CONDITIONS.of(pair.seeker(), pair.age(), pair.opening());
    }

    private static Condition asked(Pair pair, String words) {
        return of(pair).conditions().stream()
                .filter(c -> c.asked().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_meets_every_condition_may_be_referred_and_reads_why() {
        Decision decision = of(fitting());
        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(decision.sentence()).isEqualTo("条件都符合");
        assertThat(decision.conditions())
                .extracting(Condition::asked)
                .containsExactly("法定要求：特种作业操作证（焊接与热切割）", "班次", "工作地点", "工资", "最低就业年龄");
        assertThat(decision.conditions()).allSatisfy(c -> {
            assertThat(c.fact()).isNotBlank();
            assertThat(c.source()).isNotBlank();
            assertThat(c.rule()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"17,YES", "16,NO", "1,NO", "100,YES"})
    void how_far_somebody_would_go_is_a_condition(int kilometres, Answer answer) {
        Pair anywhere =
                fitting().accepting(false, Set.of(), Set.of()).at(BAIBU, "白班").going(kilometres);
        assertThat(asked(anywhere, "工作地点").outcome()).isEqualTo(answer);
        assertThat(asked(anywhere, "工作地点").fact()).doesNotContain("null");
    }

    @Test
    void a_place_that_somebody_names_is_never_too_far_and_an_unknown_one_is_unknown() {
        Pair named = fitting().accepting(false, Set.of(BAIBU.code()), Set.of()).going(1);
        assertThat(asked(named.at(BAIBU, "白班"), "工作地点").outcome()).isEqualTo(Answer.YES);
        Pair near = fitting().accepting(true, Set.of(), Set.of()).going(1);
        assertThat(asked(near.at(null, "白班"), "工作地点").outcome()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void without_the_certificate_the_law_demands_it_is_almost_and_the_change_is_told() {
        Pair pair = fitting().doing(List.of(WELDER), false);
        assertThat(of(pair).answer()).isEqualTo(Answer.ALMOST);
        assertThat(asked(pair, "法定要求").change()).isEqualTo("取得特种作业操作证（焊接与热切割）后可以");
        assertThat(asked(pair, "法定要求").rule()).isEqualTo("安全生产法 第三十条");
    }

    @Test
    void a_certificate_of_some_other_work_leaves_it_unknown() {
        assertThat(of(fitting().doing(List.of(SEWER), true)).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(of(fitting().doing(List.of(), true)).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_certificate_is_asked_only_where_the_law_demands_one() {
        Pair sewing = fitting().posted(SEWER, null).doing(List.of(), false);
        assertThat(of(sewing).answer()).isEqualTo(Answer.YES);
        assertThat(of(sewing).conditions()).noneMatch(c -> c.asked().startsWith("法定要求"));
    }

    @ParameterizedTest
    @CsvSource({"缝纫工,电焊操作证", "电焊学徒,", "缝纫工,特种作业操作证（焊接与热切割）复审有效"})
    void the_law_demands_it_by_title_or_by_the_certificate_named_too(String title, String certificate) {
        Pair pair =
                fitting().posted(new Trade("6-05-01-02", title), certificate).doing(List.of(), false);
        assertThat(of(pair).answer()).isEqualTo(Answer.ALMOST);
    }

    @ParameterizedTest
    @CsvSource({
        "白班,白班,YES",
        "白班,夜班,NO",
        "白班|两班倒,两班倒,YES",
        "白班|两班倒,三班倒,NO",
        "不限,夜班,YES",
        "白班,不限,YES",
        ",夜班,YES",
        ",,YES",
        "不限,,YES",
        "白班,,UNKNOWN"
    })
    void the_shift_must_be_one_the_person_accepts(String accepted, String shift, Answer answer) {
        Set<String> shifts = accepted == null ? Set.of() : Set.of(accepted.split("\\|"));
        Pair pair = fitting().accepting(false, Set.of(WUYUAN.code()), shifts).at(WUYUAN, shift);
        assertThat(asked(pair, "班次").outcome()).isEqualTo(answer);
        assertThat(of(pair).answer()).isEqualTo(answer);
    }

    @Test
    void the_place_must_be_one_the_person_accepts() {
        Pair elsewhere = fitting().at(BAIBU, "白班");
        assertThat(of(elsewhere).answer()).isEqualTo(Answer.NO);
        assertThat(asked(elsewhere, "工作地点").change()).isEqualTo("如果能到百步镇上班就可以");
        assertThat(of(elsewhere.accepting(true, Set.of(), Set.of())).answer()).isEqualTo(Answer.YES);
        assertThat(of(elsewhere.accepting(false, Set.of(), Set.of())).answer()).isEqualTo(Answer.YES);
        assertThat(of(elsewhere.accepting(false, Set.of(BAIBU.code()), Set.of()))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_vacancy_without_a_place_is_unknown_to_whoever_limits_places() {
        Pair nowhere = fitting().at(null, "白班");
        assertThat(of(nowhere).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(asked(nowhere, "工作地点").change()).isEqualTo("请企业补上工作镇街");
        assertThat(of(nowhere.accepting(true, Set.of(), Set.of())).answer()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "8000,6000,8000,YES",
        "8000.00,6000,8000,YES",
        "8000.01,6000,8000,ALMOST",
        "8888.88,6000,8000,ALMOST",
        "8888.89,6000,8000,NO",
        "6000,6000,,YES",
        "6001,6000,,ALMOST",
        "6667,6000,,NO",
        "0,6000,,YES",
        ",6000,8000,YES"
    })
    void the_highest_pay_must_reach_what_the_person_expects(
            BigDecimal expected, BigDecimal from, BigDecimal to, Answer answer) {
        Pair pair = fitting().expecting(expected).paying(from, to);
        assertThat(of(pair).answer()).isEqualTo(answer);
        assertThat(asked(pair, "工资").change() == null).isEqualTo(answer == Answer.YES);
    }

    @Test
    void who_expects_too_much_reads_what_would_do() {
        assertThat(asked(fitting().expecting(yuan("9000")), "工资").change()).isEqualTo("如果期望月薪降到 8,000 元 就可以");
    }

    @ParameterizedTest
    @CsvSource({"15,NO", "16,YES", "17,YES", "18,YES", "59,YES", "75,YES"})
    void nobody_under_sixteen_is_matched_and_no_age_above_shuts_out(int age, Answer answer) {
        Pair pair = fitting().posted(SEWER, null).aged(age);
        assertThat(of(pair).answer()).isEqualTo(answer);
        assertThat(asked(pair, "年龄").rule()).isEqualTo("劳动法 第十五条");
    }

    @ParameterizedTest
    @CsvSource({"16,NO", "17,NO", "18,YES"})
    void work_that_needs_a_certificate_has_the_age_of_that_certificate(int age, Answer answer) {
        Pair pair = fitting().aged(age);
        assertThat(of(pair).answer()).isEqualTo(answer);
        assertThat(asked(pair, "年龄").rule()).isEqualTo("安全生产法 第三十条");
    }

    @Test
    void work_under_two_laws_asks_for_both_certificates_and_the_higher_age() {
        CertificateRule health = new CertificateRule("健康证明", Set.of(), Set.of("健康证"), 16, "食品安全法 第四十五条");
        HardConditions both = new HardConditions(List.of(health, WELDING), 16, new BigDecimal("0.1"), Pair.BY_CODE);
        Pair pair = fitting().posted(WELDER, "健康证");
        Decision young = both.of(pair.seeker(), 17, pair.opening());
        assertThat(young.conditions())
                .extracting(Condition::asked)
                .contains("法定要求：健康证明", "法定要求：" + WELDING.certificate());
        assertThat(young.conditions().getLast().rule()).isEqualTo(WELDING.source());
        assertThat(young.answer()).isEqualTo(Answer.NO);
        assertThat(both.of(pair.seeker(), 18, pair.opening()).answer())
                .as("one registered certificate does not prove two")
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void one_condition_not_met_outweighs_one_nearly_met_and_that_a_missing_fact() {
        Pair missing = fitting().at(null, "白班");
        Pair nearly = missing.expecting(yuan("8100"));
        assertThat(of(nearly).answer()).isEqualTo(Answer.ALMOST);
        assertThat(of(nearly.at(null, "夜班")).answer()).isEqualTo(Answer.NO);
    }
}
