package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All states of registration that were recorded. What turned out wrong is withdrawn by a row of its own. */
@Repository
class States {
    private final JdbcClient jdbc;

    States(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a registration stands.
     *
     * @param atWorkSince the first day of a standing placement
     * @param since from when the state holds; null where the registration itself is all there is
     * @param heardOf when the person was last in contact
     */
    record Standing(
            long person,
            LocalDate registeredOn,
            @Nullable LocalDate atWorkSince,
            RegistrationState state,
            @Nullable LocalDate since,
            @Nullable LocalDate heardOf) {
        /** Nothing is recorded of an earlier day than this. */
        LocalDate earliest() {
            return Objects.requireNonNullElse(since, registeredOn);
        }

        /** The registration is the first contact. */
        LocalDate lastContact() {
            return heardOf == null || heardOf.isBefore(registeredOn) ? registeredOn : heardOf;
        }
    }

    /** Whoever writes about this registration waits for the others; empty when it is over. */
    Optional<Standing> lock(String jobseeker, LocalDate today) {
        boolean there = jdbc.sql("select no from employment.jobseeker where no = :no and ended_on is null for update")
                .param("no", jobseeker)
                .query(String.class)
                .optional()
                .isPresent();
        return there ? Optional.of(standing(jobseeker, today)) : Optional.empty();
    }

    Standing standing(String jobseeker, LocalDate today) {
        return jdbc.sql("""
                        select j.person, j.registered_on, s.since,
                               case when s.until_on is null or s.until_on >= :today then s.state end as state,
                               (select min(k.starts_on) from employment.work k
                                   where k.person = j.person and k.starts_on >= j.registered_on) as at_work_since,
                               (select max(h.on_day) from employment.heard_of h where h.jobseeker = j.no) as heard_of
                        from employment.jobseeker j
                        left join employment.last_state s on s.person = j.person and s.since >= j.registered_on
                        where j.no = :no
                        """)
                .param("no", jobseeker)
                .param("today", today)
                .query((row, n) -> standing(row))
                .single();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Standing(
                row.getLong("person"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("at_work_since", LocalDate.class),
                state == null ? RegistrationState.UNEMPLOYED_REGISTERED : RegistrationState.valueOf(state),
                row.getObject("since", LocalDate.class),
                row.getObject("heard_of", LocalDate.class));
    }

    long add(long person, Ground ground, LocalDate since, @Nullable LocalDate until, @Nullable String note, String by) {
        return jdbc.sql("""
                        insert into employment.registration_state (person, state, since, until_on, ground, note, recorded_by)
                        values (:person, :state, :since, :until, :ground, :note, :by) returning id
                        """)
                .param("person", person)
                .param("state", ground.state().name())
                .param("since", since)
                .param("until", until)
                .param("ground", ground.code())
                .param("note", note)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(long id, String reason, String by) {
        return jdbc.sql("""
                        insert into employment.registration_state_withdrawal (recorded, reason, recorded_by)
                        values (:id, :reason, :by) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }
}
