package cn.gongjiang.core;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated parameters: the row in force on a day answers, so last year's answer can be computed again. */
@Repository
public class Parameters {
    private final JdbcClient jdbc;

    Parameters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The county-wide value in force on the day.
     *
     * @throws IllegalStateException when no row of this code is in force then: a migration must ship one
     */
    public BigDecimal on(LocalDate day, String code) {
        return jdbc.sql("""
                        select value from core.parameter
                        where code = :code and division = '' and effective_from <= :day
                        order by effective_from desc
                        limit 1
                        """)
                .param("code", code)
                .param("day", day)
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No parameter " + code + " in force on " + day));
    }

    /** The row in force on the day for a division: its own, else that of the county around it, else the one for everybody. */
    public Optional<Parameter> find(LocalDate day, String code, String division) {
        return jdbc.sql("""
                        select * from core.parameter
                        where code = :code and :division like division || '%' and effective_from <= :day
                        order by length(division) desc, effective_from desc
                        limit 1
                        """)
                .param("code", code)
                .param("division", division)
                .param("day", day)
                .query((row, n) -> parameter(row))
                .optional();
    }

    /** Every row there is, the latest day of each code and division first. */
    public List<Parameter> all() {
        return jdbc.sql("select * from core.parameter order by code, division, effective_from desc")
                .query((row, n) -> parameter(row))
                .list();
    }

    /** Every row of one code, the latest day first. */
    public List<Parameter> versions(String code) {
        return jdbc.sql("select * from core.parameter where code = :code order by effective_from desc, division")
                .param("code", code)
                .query((row, n) -> parameter(row))
                .list();
    }

    /** Adds a row; the others stay as they are. There is none of its day yet. */
    public void add(Parameter parameter) {
        jdbc.sql("""
                        insert into core.parameter (code, division, effective_from, value, source, verified, note, recorded_by,
                            recorded_at)
                        values (:code, :division, :from, :value, :source, :verified, :note, :by, :at)
                        """)
                .param("code", parameter.code())
                .param("division", parameter.division())
                .param("from", parameter.effectiveFrom())
                .param("value", parameter.value())
                .param("source", parameter.source())
                .param("verified", parameter.verified())
                .param("note", parameter.note())
                .param("by", parameter.recordedBy())
                .param("at", OffsetDateTime.ofInstant(parameter.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    /** All county-wide values in force on the day whose code begins with the prefix, by code. */
    public Map<String, BigDecimal> allOn(LocalDate day, String prefix) {
        List<Map.Entry<String, BigDecimal>> rows = jdbc.sql("""
                        select distinct on (code) code, value from core.parameter
                        where code like :prefix || '%' and division = '' and effective_from <= :day
                        order by code, effective_from desc
                        """)
                .param("prefix", prefix)
                .param("day", day)
                .query((row, n) -> Map.entry(row.getString("code"), row.getBigDecimal("value")))
                .list();
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One of several values that were read together.
     *
     * @throws NullPointerException that names the code when none is in force: a migration must ship one
     */
    public static BigDecimal require(Map<String, BigDecimal> values, String code) {
        return Objects.requireNonNull(values.get(code), () -> "No parameter " + code);
    }

    private static Parameter parameter(ResultSet row) throws SQLException {
        return new Parameter(
                row.getString("code"),
                row.getString("division"),
                row.getObject("effective_from", LocalDate.class),
                row.getBigDecimal("value"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
