package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proves the states of registration, by the day from which it is so. Rows are only added: the last of a code is in force. */
@Repository
public class Grounds {
    /** What somebody gives who opens their registration again. */
    static final String AGAIN = "again";

    private final JdbcClient jdbc;

    Grounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force on the day, in the order in which they are offered. */
    List<Ground> on(LocalDate day) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (code) * from employment.state_ground where effective_from <= :day
                            order by code, effective_from desc) g
                        where g.in_force order by g.place, g.code
                        """).param("day", day).query((row, n) -> ground(row)).list();
    }

    /** By its code, or as it stands in a choice. */
    Optional<Ground> find(String words, LocalDate day) {
        return on(day).stream()
                .filter(ground ->
                        ground.code().equals(words) || ground.toString().equals(words))
                .findFirst();
    }

    /** Whoever was last in contact on that day or before may be proposed for ending: an official decides. */
    public LocalDate lostSince(LocalDate day) {
        return on(day).stream()
                .map(Ground::monthsWithoutContact)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day::minusMonths)
                .orElse(LocalDate.EPOCH);
    }

    /** Every row there is, the latest day of each code first. */
    List<Ground.Recorded> all() {
        return jdbc.sql("select * from employment.state_ground order by place, code, effective_from desc")
                .query((row, n) -> recorded(row))
                .list();
    }

    /** Nobody else adds any until the end of the transaction; everybody reads on. */
    void lock() {
        jdbc.sql("lock table employment.state_ground in share row exclusive mode")
                .update();
    }

    /** In force from its day on; the others stay as they are. There is none of its code and day yet. */
    void add(Ground.Recorded added) {
        Ground ground = added.ground();
        jdbc.sql("""
                        insert into employment.state_ground (code, effective_from, place, state, word, longest_months,
                            months_without_contact, credit_code, told, in_force, source, verified, note, recorded_by, recorded_at)
                        values (:code, :from, :place, :state, :word, :longest, :without, :creditCode, :told, :offered, :source,
                            :verified, :note, :by, :at)
                        """)
                .param("code", ground.code())
                .param("from", added.effectiveFrom())
                .param("place", added.order())
                .param("state", ground.state().name())
                .param("word", ground.word())
                .param("longest", ground.longestMonths())
                .param("without", ground.monthsWithoutContact())
                .param("creditCode", ground.creditCode())
                .param("told", ground.told())
                .param("offered", added.offered())
                .param("source", added.source())
                .param("verified", added.verified())
                .param("note", added.note())
                .param("by", added.by())
                .param("at", OffsetDateTime.ofInstant(added.at(), ZoneOffset.UTC))
                .update();
    }

    private static Ground.Recorded recorded(ResultSet row) throws SQLException {
        return new Ground.Recorded(
                ground(row),
                row.getObject("effective_from", LocalDate.class),
                row.getInt("place"),
                row.getBoolean("in_force"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Ground ground(ResultSet row) throws SQLException {
        return new Ground(
                row.getString("code"),
                RegistrationState.valueOf(row.getString("state")),
                row.getString("word"),
                row.getObject("longest_months", Integer.class),
                row.getObject("months_without_contact", Integer.class),
                row.getBoolean("credit_code"),
                row.getBoolean("told"));
    }
}
