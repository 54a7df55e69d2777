package cn.gongjiang.employment.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.Gongjiang;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.employment.jobseeker.RegistrationState;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The demo county as visitors get it, in the numbers that the programme reports, because the rows say so. */
@SpringBootTest(
        classes = Gongjiang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gongjiang.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class FullCountyTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private long count(String sql) {
        return jdbc.sql("select count(*) from " + sql).query(Long.class).single();
    }

    private JsonNode figure(Caller county, String code, LocalDate asOf) {
        return county.json("/indicators/" + code + "?asOf=" + asOf);
    }

    @ParameterizedTest
    @CsvSource({"employment.jobseeker, 12000", "registry.enterprise, 300", "employment.vacancy, 1800"})
    void it_is_as_large_as_the_programme(String table, long rows) {
        assertThat(count(table)).isEqualTo(rows);
    }

    @Test
    void registrations_stand_in_every_state() {
        Caller county = new Cast(platform).county();
        assertThat(RegistrationState.values())
                .allMatch(state -> county.json("/jobseekers?size=1&state=" + state.name())
                                .get("total")
                                .asInt()
                        > 0);
    }

    @Test
    void eight_thousand_pushes_were_made() {
        assertThat(count("employment.push")).isGreaterThan(8000);
    }

    /** Withdrawing one placement changes exactly the right figures, today and not for last month. */
    @Test
    void its_figures_are_those_of_the_article_and_follow_a_withdrawal() {
        Caller county = new Cast(platform).county();
        LocalDate today = LocalDate.now(clock);
        LocalDate lastMonth = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        assertThat(counted(county, today)).containsExactly(6500, 4230, 4230);
        assertThat(figure(county, "employment.conversion", today).get("value").asDouble())
                .isBetween(65.076, 65.077);
        List<Integer> then = counted(county, lastMonth);
        assertThat(county.send(
                                "PUT",
                                "/referrals/" + placedBefore(lastMonth) + "/placement/withdrawal",
                                Map.of("reason", "没有到岗"))
                        .status())
                .isEqualTo(303);
        assertThat(counted(county, today)).containsExactly(6500, 4229, 4229);
        assertThat(counted(county, lastMonth)).isEqualTo(then);
    }

    /** Trained, placed, and placed within the months that count. */
    private List<Integer> counted(Caller county, LocalDate asOf) {
        return Stream.of("trained", "placed", "conversion")
                .map(code -> figure(county, "employment." + code, asOf)
                        .get("numerator")
                        .asInt())
                .toList();
    }

    private String placedBefore(LocalDate day) {
        return jdbc.sql("""
                        select r.no from employment.referral r join employment.placement l on l.no = r.placement
                        where l.recorded_at < :month order by l.recorded_at limit 1
                        """)
                .param("month", day.withDayOfMonth(1))
                .query(String.class)
                .single();
    }

    /** Nobody was placed before they registered or in two places at once, or heard of a vacancy that was not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "employment.placement l join employment.jobseeker j on j.person = l.person where l.starts_on < j.registered_on",
                "(select person from employment.placement group by person having count(*) > 1) twice",
                "employment.training t join employment.jobseeker j on j.person = t.person where t.starts_on < j.registered_on",
                "employment.placement l join employment.training t on t.person = l.person where l.starts_on < t.starts_on",
                "employment.push p join employment.jobseeker j on j.no = p.jobseeker where p.pushed_on < j.registered_on",
                "employment.push p join employment.vacancy v on v.no = p.vacancy where p.pushed_on > v.closes_on",
                "employment.push p join employment.vacancy v on v.no = p.vacancy where p.pushed_on < v.recorded_at::date",
                "employment.push p where p.score < 60",
                "employment.push p join employment.push q on q.jobseeker = p.jobseeker and q.no <> p.no"
                        + " and q.vacancy = p.vacancy and abs(q.pushed_on - p.pushed_on) < 30",
                "employment.push p join employment.jobseeker j on j.no = p.jobseeker join employment.placement l"
                        + " on l.person = j.person where p.pushed_on >= l.starts_on",
                "employment.contact c join employment.jobseeker j on j.no = c.jobseeker where c.held_on < j.registered_on",
                "employment.registration_state s join employment.jobseeker j on j.person = s.person where s.since <= j.registered_on",
                "employment.registration_state s join employment.training t on t.person = s.person",
                "employment.registration_state s join employment.work w on w.person = s.person",
                "employment.registration_state s join employment.jobseeker j on j.person = s.person join employment.told_of t"
                        + " on t.jobseeker = j.no and t.pushed_on >= s.since",
                "employment.follow_up f join employment.placement l on l.no = f.placement where f.held_on < l.starts_on",
                "employment.vacancy v where v.headcount < (select count(*) from employment.referral r"
                        + " where r.vacancy = v.no and r.step = 'PLACED')"
            })
    void it_is_consistent(String contradiction) {
        assertThat(count(contradiction)).isZero();
    }
}
