package cn.gongjiang.employment.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The size of the demo county. Journeys add to the same county, so only what it recorded itself is counted. */
@DemoCountyTest
class DemoCountyTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void the_county_has_its_nine_streets_and_towns() {
        assertThat(jdbc.sql("select count(*) from registry.division")
                        .query(Long.class)
                        .single())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"registry.enterprise, 50", "employment.jobseeker, 2000", "employment.vacancy, 300"})
    void it_is_as_large_as_it_says(String table, long rows) {
        assertThat(jdbc.sql("select count(*) from " + table + " where recorded_by = '演示县'")
                        .query(Long.class)
                        .single())
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"training, ends_on, 1000", "placement, starts_on, 700"})
    void trainings_and_placements_lie_in_every_quarter_of_three_years(String table, String day, int atLeast) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = jdbc.sql("select %s from employment.%s where recorded_by = '演示县'".formatted(day, table))
                .query(LocalDate.class)
                .list();
        assertThat(days).hasSizeGreaterThan(atLeast);
        assertThat(days).allMatch(d -> !d.isAfter(today) && !d.isBefore(today.minusYears(3)));
        for (int back = 33; back > 0; back -= 3) {
            LocalDate start = today.minusMonths(back);
            LocalDate end = today.minusMonths(back - 3);
            assertThat(days).as("from " + start).anyMatch(d -> !d.isBefore(start) && d.isBefore(end));
        }
    }
}
