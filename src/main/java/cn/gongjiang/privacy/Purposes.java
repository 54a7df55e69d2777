package cn.gongjiang.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of purposes: rows are added and never changed, the one in force on a day answers. */
@Repository
public class Purposes {
    private final JdbcClient jdbc;

    Purposes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All purposes as they are on that day, in the order of the register. */
    public List<Purpose> on(LocalDate day) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (code) * from privacy.purpose where effective_from <= :day
                            order by code, effective_from desc) p
                        order by place, code
                        """).param("day", day).query((row, n) -> purpose(row)).list();
    }

    /** One purpose as it is on that day. */
    public Optional<Purpose> on(LocalDate day, String code) {
        return jdbc.sql("""
                        select * from privacy.purpose where code = :code and effective_from <= :day
                        order by effective_from desc limit 1
                        """)
                .param("code", code)
                .param("day", day)
                .query((row, n) -> purpose(row))
                .optional();
    }

    /** Every version of one purpose, the latest first. */
    List<Purpose> versions(String code) {
        return jdbc.sql("select * from privacy.purpose where code = :code order by effective_from desc")
                .param("code", code)
                .query((row, n) -> purpose(row))
                .list();
    }

    /** False when there is a version from this day on already. */
    boolean add(String code, VersionForm told, String by) {
        return jdbc.sql("""
                        insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive,
                            say, recipients, kept_months, kept_after, ending, source, verified, note, asks_again, recorded_by)
                        select :code, :from, place, :name, :kinds, :reason, :basis, :law, :sensitive, :say, :recipients,
                            :months, :after, :ending, :source, :verified, :note, :asksAgain, :by
                        from privacy.purpose where code = :code order by effective_from limit 1
                        on conflict do nothing
                        """)
                        .param("code", code)
                        .param("from", told.effectiveFrom())
                        .param("name", told.name())
                        .param("kinds", told.kinds())
                        .param("reason", told.reason())
                        .param("basis", told.basis().name())
                        .param("law", told.law())
                        .param("sensitive", told.sensitive())
                        .param("say", told.say().name())
                        .param("recipients", told.recipients())
                        .param("months", told.keptMonths())
                        .param("after", told.keptAfter())
                        .param("ending", told.ending().name())
                        .param("source", told.source())
                        .param("verified", told.verified())
                        .param("note", told.note())
                        .param("asksAgain", told.asksAgain())
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return new Purpose(
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("name"),
                row.getString("kinds"),
                row.getString("reason"),
                Basis.valueOf(row.getString("basis")),
                row.getString("law"),
                row.getBoolean("sensitive"),
                Say.valueOf(row.getString("say")),
                row.getString("recipients"),
                row.getObject("kept_months", Integer.class),
                row.getString("kept_after"),
                Ending.valueOf(row.getString("ending")),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getString("note"),
                row.getBoolean("asks_again"),
                row.getString("recorded_by"));
    }
}
