package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
