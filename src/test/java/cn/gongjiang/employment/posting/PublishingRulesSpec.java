package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.Parameter;
import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.VacancyKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 劳动法 48; 劳动合同法 68, 72; 劳动合同法实施条例 30; 网络招聘服务管理规定: what keeps a vacancy from everybody. */
class PublishingRulesSpec {
    private static final String CODE = CreditCode.beginning("91330424MA2B00001").value();
    private static final PayAboveMinimum PAY = new PayAboveMinimum(minimum("2260"), minimum("22"));

    private static Optional<Parameter> minimum(String value) {
        return Optional.of(new Parameter(
                "wage.minimum",
                "330424",
                LocalDate.of(2024, 1, 1),
                new BigDecimal(value),
                "第二档",
                true,
                "",
                "测试",
                Instant.EPOCH));
    }

    private static List<String> unmet(PublishingRule rule, Ad ad) {
        return rule.of(ad.posting()).stream()
                .filter(checked -> checked.condition().outcome() != Answer.YES)
                .map(Checked::field)
                .toList();
    }

    @Test
    void a_vacancy_that_says_everything_lacks_nothing() {
        assertThat(unmet(new FullyTold(), Ad.complete())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "occupation",
                "duties",
                "requirements",
                "division",
                "address",
                "payMax",
                "payCycle",
                "shift",
                "weeklyHours",
                "insurance",
                "contact",
                "dispatched"
            })
    void each_thing_that_is_missing_is_named_with_what_to_do(String field) {
        Ad ad = Ad.complete().with(field, null);
        assertThat(unmet(new FullyTold(), ad)).containsExactly(field);
        assertThat(new FullyTold().of(ad.posting()))
                .filteredOn(checked -> checked.field().equals(field))
                .allSatisfy(checked -> assertThat(checked.condition().change()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"2259, false", "2259.99, false", "2260, true", "2261, true", "2000, false"})
    void monthly_pay_is_not_below_the_minimum_wage(BigDecimal least, boolean holds) {
        assertThat(unmet(PAY, Ad.complete().with("payMin", least)).isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"21.99, false", "22, true", "35, true"})
    void part_time_pay_is_held_against_the_hourly_minimum_and_not_the_monthly(BigDecimal hourly, boolean holds) {
        Ad ad = Ad.complete()
                .with("kind", VacancyKind.PART_TIME)
                .with("hourlyMin", hourly)
                .with("payMin", new BigDecimal("1900"));
        assertThat(unmet(PAY, ad)).isEqualTo(holds ? List.of() : List.of("hourlyMin"));
    }

    @Test
    void where_no_minimum_wage_is_registered_somebody_has_to_register_it_first() {
        PayAboveMinimum unknown = new PayAboveMinimum(Optional.empty(), Optional.empty());
        assertThat(unmet(unknown, Ad.complete())).containsExactly("payMin");
    }

    @Test
    void without_a_lowest_pay_nobody_can_tell() {
        assertThat(unmet(PAY, Ad.complete().with("payMin", null))).containsExactly("payMin");
        assertThat(unmet(PAY, Ad.complete().with("kind", VacancyKind.INTERNSHIP).with("payMin", null)))
                .containsExactly("payMin");
    }

    @Test
    void what_an_intern_gets_has_no_minimum() {
        Ad ad = Ad.complete().with("kind", VacancyKind.INTERNSHIP).with("payMin", new BigDecimal("1500"));
        assertThat(unmet(PAY, ad)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "90, true", "91, false"})
    void it_holds_for_ninety_days_at_most_and_not_for_yesterday(int days, boolean holds) {
        Ad ad = Ad.complete().with("closesOn", Ad.TODAY.plusDays(days));
        assertThat(unmet(new ValidShortly(Ad.TODAY, 90), ad).isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "PART_TIME, 24, FORTNIGHT, false, ''",
        "PART_TIME, 25, WEEK, false, weeklyHours",
        "PART_TIME, 20, MONTH, false, payCycle",
        "PART_TIME, 20, DAY, true, dispatched",
        "FULL_TIME, 40, MONTH, true, ''"
    })
    void part_time_is_few_hours_paid_twice_a_month_and_never_by_dispatch(
            VacancyKind kind, int hours, PayCycle cycle, boolean dispatched, String field) {
        Ad ad = Ad.complete()
                .with("kind", kind)
                .with("weeklyHours", hours)
                .with("payCycle", cycle)
                .with("dispatched", dispatched);
        assertThat(unmet(new PartTimeLawful(), ad)).isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void the_enterprise_has_a_code_that_holds_and_an_official_has_seen_it() {
        assertThat(unmet(new EmployerKnown(), Ad.complete().of(CODE, true))).isEmpty();
        assertThat(unmet(new EmployerKnown(), Ad.complete().of(CODE, false))).hasSize(1);
        assertThat(unmet(new EmployerKnown(), Ad.complete().of(null, true))).hasSize(1);
        assertThat(unmet(new EmployerKnown(), Ad.complete().of(wrong(), true))).hasSize(1);
    }

    private static @Nullable String wrong() {
        return CODE.substring(0, 17) + (CODE.endsWith("1") ? "2" : "1");
    }
}
