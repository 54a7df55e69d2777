package cn.gongjiang.employment.followup;

import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-ups somebody may see: the county all, a town those of its people, a worker their own. */
@Repository
public class FollowUpListing {
    private static final int LATE_AFTER = 14;
    private static final String ROWS = """
            from employment.due_follow_up d
            join employment.placement l on l.no = d.placement
            join employment.jobseeker j on j.person = d.person
            join registry.person p on p.id = j.person
            where true
            """;
    private static final String COLUMNS =
            "select d.*, j.no as jobseeker, p.name_masked, j.division, l.employer, l.words as title, l.starts_on ";
    private static final String OPEN = " and (d.result is null or d.result = 'UNREACHED')";
    /** What is due and what was asked; of several that nobody asked in time only the latest. */
    private static final String TODAY = """
             and (d.result is not null
                or d.due_on <= :today and (d.next_due_on is null or d.next_due_on > :today))
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;

    FollowUpListing(JdbcClient jdbc, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    FollowUpList matching(FollowUpFilter filter, Paging paging, Scope scope) {
        List<FollowUpItem> items = filtered(
                        COLUMNS + ROWS, " order by d.due_on, d.placement, d.months" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        return new FollowUpList(items, count(filter, scope), paging.page(), paging.size(), filter, divisions.names());
    }

    private long count(FollowUpFilter filter, Scope scope) {
        return filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
    }

    /** How many are due, and how many of these for too long. */
    record Waiting(long due, long late) {}

    Waiting waiting(Scope scope) {
        String counts = "select count(*) as due, count(*) filter (where d.due_on < :lateBefore) as late ";
        return filtered(counts + ROWS, "", new FollowUpFilter(FollowUpState.DUE, null, null, null), scope)
                .query((row, n) -> new Waiting(row.getLong("due"), row.getLong("late")))
                .single();
    }

    /** Those of a placement, due or not. */
    List<FollowUpItem> of(String placement, Scope scope) {
        return scoped(COLUMNS + ROWS, " and d.placement = :placement order by d.months", scope)
                .param("placement", placement)
                .query((row, n) -> item(row))
                .list();
    }

    /** Those of a jobseeker that were held. */
    public List<FollowUpItem> held(String jobseeker, Scope scope) {
        return scoped(
                        COLUMNS + ROWS,
                        " and j.no = :jobseeker and d.result is not null order by l.starts_on, d.months",
                        scope)
                .param("jobseeker", jobseeker)
                .query((row, n) -> item(row))
                .list();
    }

    Optional<FollowUpItem> find(String placement, int months, Scope scope) {
        return of(placement, scope).stream().filter(f -> f.months() == months).findFirst();
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + Sight.ONCE + within(scope) + asked).params(scope.parameters());
    }

    private static String within(Scope scope) {
        return scope.clause(" and j.division = any(:divisions)", Scope.NOBODY, " and j.person = :self");
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, FollowUpFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String asked = TODAY
                + state(filter.state())
                + when(filter.months(), " and d.months = :months")
                + when(filter.result(), " and d.result = :result")
                + when(division, " and j.division = :division");
        LocalDate today = LocalDate.now(clock);
        return scoped(rows, asked + order, scope)
                .param("today", today)
                .param("lateBefore", today.minusDays(LATE_AFTER))
                .param("months", filter.months())
                .param(
                        "result",
                        filter.result() == null ? null : filter.result().name())
                .param("division", division);
    }

    private static String state(@Nullable FollowUpState state) {
        return switch (state) {
            case null -> "";
            case DUE -> OPEN;
            case LATE -> OPEN + " and d.due_on < :lateBefore";
            case DONE -> " and d.result <> 'UNREACHED'";
        };
    }

    private FollowUpItem item(ResultSet row) throws SQLException {
        String result = row.getString("result");
        String trouble = row.getString("trouble");
        String channel = row.getString("channel");
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new FollowUpItem(
                row.getString("placement"),
                row.getInt("months"),
                due,
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("employer"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                state(result, due).toString(),
                result == null ? null : FollowUpResult.valueOf(result).toString(),
                trouble == null ? null : Trouble.valueOf(trouble).toString(),
                row.getString("words"),
                row.getObject("left_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                channel == null ? null : FollowUpChannel.valueOf(channel).toString(),
                row.getString("recorded_by"));
    }

    private FollowUpState state(@Nullable String result, LocalDate due) {
        if (result != null && FollowUpResult.valueOf(result) != FollowUpResult.UNREACHED) {
            return FollowUpState.DONE;
        }
        return due.isBefore(LocalDate.now(clock).minusDays(LATE_AFTER)) ? FollowUpState.LATE : FollowUpState.DUE;
    }
}
