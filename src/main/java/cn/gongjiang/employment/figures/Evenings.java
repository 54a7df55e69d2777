package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks as things were known on the evening of a day, by the shares and months that were in force then. */
@Repository
class Evenings {
    private static final String PREFIX = "employment.";

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    Evenings(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Gives {@code :asOf}, {@code :until} (the instant after the day), {@code :everywhere} or {@code :places}, {@code :months},
     * {@code :attendance} and {@code :completion}.
     */
    JdbcClient.StatementSpec at(String sql, LocalDate day, Indicator.Area area) {
        Map<String, BigDecimal> values = parameters.allOn(day, PREFIX);
        return jdbc.sql(sql)
                .param("asOf", day)
                .param(
                        "until",
                        Timestamp.from(
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .param("everywhere", area.wholeCounty())
                .param("places", area.divisions().toArray(String[]::new))
                .param(
                        "months",
                        Parameters.require(values, PREFIX + "conversion.months").intValueExact())
                .param("attendance", Parameters.require(values, PREFIX + "conversion.attendance"))
                .param("completion", Parameters.require(values, PREFIX + "completion.attendance"));
    }
}
