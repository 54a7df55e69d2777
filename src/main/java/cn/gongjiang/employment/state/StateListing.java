package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import cn.gongjiang.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of the registrations somebody may see, withdrawn ones too: the county all, a town its own people, a worker their own. */
@Repository
public class StateListing {
    private static final String ROWS = """
            select * from (
                select s.id, s.state, s.since, s.until_on, g.word as ground, s.note, s.recorded_at, s.recorded_by,
                       w.reason, w.recorded_at as withdrawn_at, w.recorded_by as withdrawn_by,
                       s.since >= j.registered_on and (s.until_on is null or s.until_on >= :today)
                           and not exists (select 1 from employment.work k where k.person = j.person
                               and k.starts_on >= j.registered_on)
                           and exists (select 1 from employment.last_state l where l.person = j.person and l.id = s.id) as current
                from employment.jobseeker j
                join employment.registration_state s on s.person = any(registry.records_of(j.person))
                left join employment.registration_state_withdrawal w on w.recorded = s.id
                left join lateral (select x.word from employment.state_ground x where x.code = s.ground
                    and x.effective_from <= s.since order by x.effective_from desc limit 1) g on true
                where j.no = :jobseeker %1$s
                union all
                select null, k.state, k.starts_on, null, p.employer || ' ' || p.words, nullif(p.evidence_note, ''), p.recorded_at,
                       p.recorded_by, null, null, null, k.starts_on >= j.registered_on
                from employment.jobseeker j
                join employment.work_state k on k.person = j.person
                join employment.placement p on p.no = k.no
                where j.no = :jobseeker %1$s) h
            where :id::bigint is null or h.id = :id
            order by h.since desc, h.id desc nulls first
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StateListing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one jobseeker, the latest first. */
    public List<StateItem> of(String jobseeker, Scope scope) {
        return rows(jobseeker, null, scope);
    }

    /** One of this jobseeker, if there is one with this number that the viewer may see. */
    Optional<StateItem> find(String jobseeker, long id, Scope scope) {
        return rows(jobseeker, id, scope).stream().findFirst();
    }

    private List<StateItem> rows(String jobseeker, @Nullable Long id, Scope scope) {
        String within = scope.clause(" and j.division = any(:divisions)", Scope.NOBODY, " and j.person = :self");
        return jdbc.sql(ROWS.formatted(within))
                .params(scope.parameters())
                .param("jobseeker", jobseeker)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query((row, n) -> item(row))
                .list();
    }

    private StateItem item(ResultSet row) throws SQLException {
        return new StateItem(
                row.getObject("id", Long.class),
                RegistrationState.valueOf(row.getString("state")).word(),
                row.getObject("since", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("ground"),
                row.getString("note"),
                day(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getBoolean("current"),
                withdrawal(row));
    }

    private StateItem.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        String by = row.getString("withdrawn_by");
        return by == null ? null : new StateItem.Withdrawal(row.getString("reason"), day(row, "withdrawn_at"), by);
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
