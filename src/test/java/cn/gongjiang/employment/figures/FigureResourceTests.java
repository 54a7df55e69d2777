package cn.gongjiang.employment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.ThreeAudiences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every plain count of the demo county, at several dates and in several places. */
@DemoCountyTest
class FigureResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Cast cast;
    private Caller county;

    @BeforeEach
    void the_county() {
        cast = new Cast(platform);
        county = cast.county();
    }

    private List<LocalDate> days() {
        LocalDate today = LocalDate.now(clock);
        return List.of(today, today.minusMonths(5), today.minusMonths(20));
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void a_figure_has_exactly_the_rows_it_counted(Figure figure) {
        for (LocalDate day : days()) {
            for (String place : List.of("", "&division=" + Cast.WUYUAN)) {
                JsonNode read = county.json("/indicators/employment." + figure.word() + "?asOf=" + day + place);
                long whole = figure.isRate()
                        ? read.get("denominator").asLong()
                        : read.get("numerator").asLong();
                assertThat(county.json(read.get("rows").asString()).get("total").asLong())
                        .as(read.get("rows").asString())
                        .isEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void its_divisions_together_are_the_county(Figure figure) {
        String address = "/indicators/employment." + figure.word();
        long whole = county.json(address).get("numerator").asLong();
        long parts = jdbc.sql("select code from registry.division").query(String.class).list().stream()
                .mapToLong(place -> county.json(address + "?division=" + place)
                        .get("numerator")
                        .asLong())
                .sum();
        assertThat(parts).isEqualTo(whole).isPositive();
    }

    /** Counted a second time, in the plainest way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registered | select count(distinct person) from employment.jobseeker where registered_on <= :day and recorded_at < :until",
                "pushes     | select count(*) from employment.push where pushed_on <= :day and recorded_at < :until",
                "pushed     | select count(distinct jobseeker) from employment.push where pushed_on <= :day and recorded_at < :until",
                "referred   | select count(distinct jobseeker) from employment.referral where recorded_at < :until",
                "trainings  | select count(*) from employment.training t where ends_on <= :day and recorded_at < :until"
                        + " and hours_attended >= 0.6 * hours and not exists (select 1 from employment.training_withdrawal w"
                        + " where w.training = t.no and w.recorded_at < :until)",
            })
    void it_is_what_a_plain_count_says(String word, String plain) {
        for (LocalDate day : days()) {
            long counted = jdbc.sql(plain)
                    .param("day", day)
                    .param(
                            "until",
                            java.sql.Timestamp.from(day.plusDays(1)
                                    .atStartOfDay(clock.getZone())
                                    .toInstant()))
                    .query(Long.class)
                    .single();
            assertThat(county.json("/indicators/employment." + word + "?asOf=" + day)
                            .get("numerator")
                            .asLong())
                    .as(word + " " + day)
                    .isEqualTo(counted);
        }
    }

    @Test
    void a_town_opens_its_own_rows_only() {
        Caller town = cast.town(Cast.WUYUAN);
        long own = county.json("/indicators/employment.pushes?division=" + Cast.WUYUAN)
                .get("numerator")
                .asLong();
        assertThat(town.json("/indicators/employment.pushes").get("numerator").asLong())
                .isEqualTo(own);
        assertThat(town.json("/counted/pushes").get("total").asLong()).isEqualTo(own);
        assertThat(town.json("/counted/pushes?division=" + Cast.BAIBU)
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(new ThreeAudiences("/counted/pushes?size=500", "/no", "编号", "<small>(TS-\\d{4}-\\d+)</small>")
                        .agreeFor(town))
                .isNotEmpty();
    }

    @Test
    void two_dates_are_compared() {
        LocalDate today = LocalDate.now(clock);
        LocalDate then = today.minusMonths(6);
        JsonNode read = county.json("/indicators/employment.pushes?since=" + then);
        long now = read.get("numerator").asLong();
        long before = county.json("/indicators/employment.pushes?asOf=" + then)
                .get("numerator")
                .asLong();
        assertThat(read.get("since").get("value").asLong()).isEqualTo(before);
        assertThat(read.get("since").get("change").asLong())
                .isEqualTo(now - before)
                .isPositive();
        assertThat(county.get("/indicators?since=" + then, Caller.PAGE).body()).contains("比 " + then + " 多");
        assertThat(county.get("/indicators/employment.pushes?since=" + today, Caller.JSON)
                        .status())
                .isEqualTo(422);
        assertThat(county.json("/indicators/employment.pushes").has("since")).isFalse();
    }

    @Test
    void what_is_no_figure_is_not_there() {
        assertThat(county.get("/counted/nothing", Caller.JSON).status()).isEqualTo(404);
        assertThat(county.get("/counted/pushes?asOf=" + LocalDate.now(clock).plusDays(1), Caller.JSON)
                        .status())
                .isEqualTo(422);
    }
}
