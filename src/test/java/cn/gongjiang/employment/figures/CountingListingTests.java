package cn.gongjiang.employment.figures;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Cases V1 to V5 of the conversion rate, and the days on which what was recorded counts. */
@PlatformTest
@Transactional
class CountingListingTests {
    private static final String TONGYUAN = "330424106";
    private static final String GANPU = "330424105";
    private static final LocalDate START = parse("2011-03-01");
    private static final LocalDate END = parse("2011-03-31");
    private static final LocalDate LATER = parse("2012-12-31");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private CountingListing counting;

    @Autowired
    private Map<String, Indicator> indicators;

    @Autowired
    private JdbcClient jdbc;

    private Past past;

    @BeforeEach
    void a_past_of_its_own() {
        past = new Past(platform);
    }

    @Test
    void v1_4230_of_6500_are_not_rounded() {
        past.trainedInBulk(TONGYUAN, 6500, 4230);
        Indicator.Reading reading = read("employment.conversion", parse("1991-01-01"), Indicator.Area.county());
        assertThat(reading.numerator()).isEqualTo(4230);
        assertThat(reading.denominator()).isEqualTo(6500);
        assertThat(reading.value()).isEqualByComparingTo("65.07692307692308");
    }

    @Test
    void v2_who_was_trained_twice_and_hired_once_counts_once() {
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        past.trained(person, parse("2011-05-01"), parse("2011-05-31"));
        past.placed(person, parse("2011-06-15"));
        assertThat(conversion(LATER)).isEqualTo(of(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-01, 1, on the first day of the training",
        "2011-03-20, 1, V4: before its end",
        "2011-09-30, 1, six months after its end",
        "2011-10-01, 0, a day later",
        "2011-10-31, 0, V3: seven months after its end"
    })
    void v3_v4_a_placement_counts_from_the_start_until_six_months_after_the_end(
            LocalDate hired, int placed, String when) {
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        past.placed(person, hired);
        assertThat(conversion(LATER)).as(when).isEqualTo(of(1, placed));
    }

    @Test
    void v5_without_anybody_trained_there_is_no_value() {
        Indicator.Reading reading = read("employment.conversion", parse("1901-01-01"), in(TONGYUAN));
        assertThat(reading.value()).isNull();
        assertThat(reading.numerator()).isZero();
        assertThat(reading.denominator()).isZero();
        assertThat(read("employment.trained", parse("1901-01-01"), Indicator.Area.county())
                        .value())
                .isZero();
        assertThat(read("employment.placed", parse("1901-01-01"), Indicator.Area.county())
                        .value())
                .isZero();
    }

    @Test
    void a_job_after_the_first_one_came_too_late_does_not_count_either() {
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        past.placed(person, parse("2011-11-01"));
        past.placed(person, parse("2011-12-01"));
        assertThat(conversion(LATER)).isEqualTo(of(1, 0));
        assertThat(counting.placed(LATER, in(TONGYUAN))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 2011-02-28, 0", "SWITCH, 2011-02-28, 1", "FIRST, 2010-11-30, 1"})
    void who_was_in_work_when_the_training_began_counts_only_for_a_change_of_work(
            String kind, LocalDate inWorkSince, int trained) {
        long person = past.jobseeker(TONGYUAN);
        past.placed(person, inWorkSince);
        past.trained(person, kind, START, END, 100, END.atStartOfDay());
        assertThat(conversion(LATER)).isEqualTo(of(trained, 0));
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "59, 0", "0, 0"})
    void who_stayed_away_from_more_than_two_fifths_was_not_trained(int attended, int trained) {
        past.trained(past.jobseeker(TONGYUAN), "FIRST", START, END, attended, END.atStartOfDay());
        assertThat(conversion(LATER)).isEqualTo(of(trained, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-30, 2011-03-20T12:00, 0",
        "2011-03-31, 2011-03-20T12:00, 1",
        "2011-05-09, 2011-05-10T23:59:59, 0",
        "2011-05-10, 2011-05-10T23:59:59, 1",
        "2011-05-10, 2011-05-11T00:00:00, 0"
    })
    void a_training_counts_on_a_day_when_it_was_over_and_recorded_by_that_evening(
            LocalDate asOf, LocalDateTime recorded, int trained) {
        past.trained(past.jobseeker(TONGYUAN), "FIRST", START, END, 100, recorded);
        assertThat(conversion(asOf)).isEqualTo(of(trained, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-31, 2011-05-20T12:00, 0",
        "2011-06-01, 2011-05-20T12:00, 1",
        "2011-06-30, 2011-07-01T00:00, 0",
        "2011-07-01, 2011-07-01T00:00, 1"
    })
    void a_placement_counts_on_a_day_when_it_had_begun_and_was_recorded(
            LocalDate asOf, LocalDateTime recorded, int placed) {
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        past.placed(person, parse("2011-06-01"), recorded);
        assertThat(conversion(asOf)).isEqualTo(of(1, placed));
        assertThat(counting.placed(asOf, in(TONGYUAN))).isEqualTo(placed);
    }

    @Test
    void a_withdrawal_and_a_correction_change_the_figures_from_their_day_only() {
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        String wrong = past.placed(person, parse("2011-05-01"));
        past.withdrawn(wrong, LocalDateTime.parse("2011-07-01T08:00"));
        past.placed(person, parse("2011-04-01"), LocalDateTime.parse("2011-08-01T08:00"));
        for (String[] day : new String[][] {
            {"2011-04-30", "0"}, {"2011-05-01", "1"}, {"2011-06-30", "1"},
            {"2011-07-01", "0"}, {"2011-07-31", "0"}, {"2011-08-01", "1"}
        }) {
            int placed = Integer.parseInt(day[1]);
            assertThat(conversion(parse(day[0]))).as(day[0]).isEqualTo(of(1, placed));
            assertThat(counting.placed(parse(day[0]), in(TONGYUAN))).as(day[0]).isEqualTo(placed);
        }
        assertThat(people(parse("2011-06-30"), null).getFirst().placement()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"2011-04-30, 1", "2011-06-30, 1", "2011-07-01, 0", "2012-12-31, 0"})
    void a_withdrawn_training_counts_no_more_from_the_day_it_was_withdrawn(LocalDate asOf, int trained) {
        long person = past.jobseeker(TONGYUAN);
        String wrong = past.trained(person, START, END);
        past.withdrawn(wrong, LocalDateTime.parse("2011-07-01T08:00"));
        assertThat(conversion(asOf)).isEqualTo(of(trained, 0));
        assertThat(people(asOf, null)).hasSize(trained);
    }

    @Test
    void a_person_counts_in_the_own_division_and_in_the_county() {
        LocalDate asOf = parse("2011-12-31");
        past.trained(past.jobseeker(TONGYUAN), START, END);
        long other = past.jobseeker(GANPU);
        past.trained(other, START, END);
        past.placed(other, parse("2011-04-01"));
        assertThat(counting.conversion(asOf, in(TONGYUAN))).isEqualTo(of(1, 0));
        assertThat(counting.conversion(asOf, in(GANPU))).isEqualTo(of(1, 1));
        assertThat(counting.conversion(asOf, Indicator.Area.county())).isEqualTo(of(2, 1));
        assertThat(counting.placed(asOf, in(TONGYUAN))).isZero();
        assertThat(counting.placed(asOf, Indicator.Area.county())).isEqualTo(1);
        assertThat(counting.conversion(asOf, in(TONGYUAN, GANPU))).isEqualTo(of(2, 1));
        assertThat(counting.placed(asOf, in(TONGYUAN, GANPU))).isEqualTo(1);
    }

    @Test
    void a_later_rule_changes_the_figure_only_from_its_day() {
        jdbc.sql("""
            insert into core.parameter (code, effective_from, value, source, verified, note)
            values ('employment.conversion.months', '2012-01-01', 12, '测试', false, '测试')
            """).update();
        long person = past.jobseeker(TONGYUAN);
        past.trained(person, START, END);
        past.placed(person, parse("2011-11-01"));
        assertThat(conversion(parse("2011-12-31"))).isEqualTo(of(1, 0));
        assertThat(conversion(parse("2012-01-01"))).isEqualTo(of(1, 1));
        assertThat(indicator("employment.conversion").definition(parse("2011-12-31")))
                .contains(" 6 个月");
        assertThat(indicator("employment.conversion").definition(parse("2012-01-01")))
                .contains(" 12 个月");
    }

    @Test
    void the_listing_holds_exactly_the_people_that_were_counted() {
        LocalDate asOf = parse("2011-12-31");
        long placed = past.jobseeker(TONGYUAN);
        past.trained(placed, START, END);
        past.placed(placed, parse("2011-04-15"));
        past.trained(past.jobseeker(TONGYUAN), START, END);
        past.trained(past.jobseeker(TONGYUAN), "FIRST", START, END, 10, END.atStartOfDay());
        past.trained(past.jobseeker(GANPU), START, END);
        assertThat(conversion(asOf)).isEqualTo(of(2, 1));
        assertThat(people(asOf, null))
                .hasSize(2)
                .filteredOn(p -> p.placement() != null)
                .hasSize(1);
        assertThat(people(asOf, true)).singleElement().satisfies(p -> {
            assertThat(p.placedOn()).isEqualTo("2011-04-15");
            assertThat(p.employer()).isEqualTo("海盐旧厂");
            assertThat(p.evidence()).isEqualTo("劳动合同＋用工备案");
            assertThat(p.name()).isEqualTo("徐*宝");
        });
        assertThat(people(asOf, false)).singleElement().satisfies(p -> assertThat(p.placement())
                .isNull());
    }

    @Test
    void a_listing_holds_nobody_outside_the_viewers_area() {
        CountingFilter all = new CountingFilter(LATER, null, null);
        long person = past.jobseeker(GANPU);
        past.trained(person, START, END);
        past.placed(person, parse("2011-04-15"));
        Scope tongyuan = Scope.divisions(Set.of(TONGYUAN));
        assertThat(counting.trainedPeople(all, Paging.first(), tongyuan).total())
                .isZero();
        assertThat(counting.placedPeople(all, Paging.first(), tongyuan).items()).isEmpty();
        assertThat(counting.trainedPeople(all, Paging.first(), Scope.nothing()).total())
                .isZero();
        assertThat(counting.placedPeople(all, Paging.first(), Scope.divisions(Set.of(GANPU)))
                        .total())
                .isEqualTo(1);
    }

    private List<TrainedItem> people(LocalDate asOf, @Nullable Boolean placed) {
        return counting.trainedPeople(new CountingFilter(asOf, TONGYUAN, placed), Paging.first(), Scope.county())
                .items();
    }

    private CountingListing.Conversion conversion(LocalDate asOf) {
        return counting.conversion(asOf, in(TONGYUAN));
    }

    private static Indicator.Area in(String... divisions) {
        return Indicator.Area.of(List.of(divisions));
    }

    private static CountingListing.Conversion of(long trained, long placed) {
        return new CountingListing.Conversion(trained, placed);
    }

    private Indicator.Reading read(String code, LocalDate asOf, Indicator.Area area) {
        return indicator(code).read(asOf, area);
    }

    private Indicator indicator(String code) {
        return indicators.values().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
