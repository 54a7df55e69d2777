package cn.gongjiang.employment.contact;

import static cn.gongjiang.core.Clause.when;
import static cn.gongjiang.core.Clause.whether;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.employment.jobseeker.StandingState;
import cn.gongjiang.employment.state.Grounds;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom somebody has to speak to, and what was said: the county all, a town its own people, a worker what was said to them. */
@Repository
public class ContactListing {
    private static final int SOON = 7;
    /** The rule itself is {@link Rhythm}; both are compared by a test. */
    private static final String ROWS = """
            from (
                select j.*, last.held_on as reached_on, last.words, tried.tries,
                    case when last.held_on is null then j.looking_since + :firstDays
                         else least(last.next_on, case when j.hardship is not null then last.held_on + :hardshipDays
                            else (last.held_on + make_interval(months => :everyMonths))::date end) end as due_on
                from employment.jobseeker j
                left join lateral (select c.id, c.held_on, c.words, c.next_on from employment.contact c
                    where c.jobseeker = j.no and c.reached and c.held_on >= j.looking_since
                    order by c.held_on desc, c.id desc limit 1) last on true
                cross join lateral (select count(*) as tries from employment.contact c
                    where c.jobseeker = j.no and not c.reached and c.held_on >= j.looking_since
                      and (last.id is null or (c.held_on, c.id) > (last.held_on, last.id))) tried
            ) j
            join registry.person p on p.id = j.person
            where
            """ + StandingState.LOOKING + Sight.ONCE;

    private static final String COLUMNS = """
            select j.no, j.division, j.hardship, j.registered_on, j.reached_on, j.words, j.tries, j.due_on,
                   p.name_masked, p.phone_masked
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Rhythms rhythms;
    private final Grounds grounds;
    private final Clock clock;

    ContactListing(JdbcClient jdbc, Divisions divisions, Rhythms rhythms, Grounds grounds, Clock clock) {
        this.grounds = grounds;
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    ContactList matching(ContactFilter filter, Paging paging, Scope scope) {
        List<DueContact> items = filtered(COLUMNS + ROWS, " order by j.due_on, j.no" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        return new ContactList(items, count(filter, scope), paging.page(), paging.size(), filter, divisions.names());
    }

    private long count(ContactFilter filter, Scope scope) {
        return filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
    }

    /** How many are in each state, by one statement. */
    Map<ContactState, Long> counts(Scope scope) {
        String each = Arrays.stream(ContactState.values())
                .map(state -> "count(*) filter (where %s) as %s".formatted(holds(state), state.name()))
                .collect(Collectors.joining(", "));
        Map<ContactState, Long> counts = new EnumMap<>(ContactState.class);
        filtered("select " + each + " " + ROWS, "", new ContactFilter(null, null, null), scope)
                .query(row -> {
                    for (ContactState state : ContactState.values()) {
                        counts.put(state, row.getLong(state.name()));
                    }
                });
        return counts;
    }

    /** Everything said to one jobseeker, the latest first. */
    public List<ContactItem> of(String jobseeker, Scope scope) {
        return jdbc.sql("""
                        select c.* from employment.contact c join employment.jobseeker j on j.no = c.jobseeker
                        where c.jobseeker = :jobseeker
                        """ + within(scope) + " order by c.held_on desc, c.id desc")
                .params(scope.parameters())
                .param("jobseeker", jobseeker)
                .query((row, n) -> new ContactItem(
                        row.getLong("id"),
                        row.getObject("held_on", LocalDate.class),
                        ContactChannel.valueOf(row.getString("channel")).toString(),
                        row.getBoolean("reached"),
                        row.getString("words"),
                        row.getObject("next_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    private static String within(Scope scope) {
        return scope.clause(" and j.division = any(:divisions)", Scope.NOBODY, " and j.person = :self");
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, ContactFilter filter, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        Rhythm rhythm = rhythms.on(today);
        String division = divisions.filter(filter.division());
        String asked = (filter.state() == null ? "" : " and " + holds(filter.state()))
                + when(division, " and j.division = :division")
                + whether(filter.hardship(), "j.hardship is not null");
        return jdbc.sql(rows + within(scope) + asked + order)
                .params(scope.parameters())
                .param("firstDays", rhythm.firstDays())
                .param("everyMonths", rhythm.everyMonths())
                .param("hardshipDays", rhythm.hardshipDays())
                .param("today", today)
                .param("soon", today.plusDays(SOON))
                .param("lost", grounds.lostSince(today))
                .param("division", division);
    }

    private static String holds(ContactState state) {
        return switch (state) {
            case NEVER -> "j.reached_on is null and j.due_on < :today";
            case LATE -> "j.reached_on is not null and j.due_on < :today";
            case SOON -> "j.due_on between :today and :soon";
            case LOST ->
                "j.registered_on <= :lost and (j.reached_on is null or j.reached_on <= :lost)"
                        + " and not exists (select 1 from employment.heard_of h"
                        + " where h.jobseeker = j.no and h.on_day > :lost)";
        };
    }

    private DueContact item(ResultSet row) throws SQLException {
        LocalDate reached = row.getObject("reached_on", LocalDate.class);
        LocalDate due = row.getObject("due_on", LocalDate.class);
        ContactState state = state(reached, due, LocalDate.now(clock));
        return new DueContact(
                row.getString("no"),
                row.getString("name_masked"),
                row.getString("phone_masked"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("hardship") != null,
                row.getObject("registered_on", LocalDate.class),
                reached,
                row.getInt("tries"),
                row.getString("words"),
                due,
                state == null ? null : state.toString());
    }

    private static @Nullable ContactState state(@Nullable LocalDate reached, LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return reached == null ? ContactState.NEVER : ContactState.LATE;
        }
        return due.isAfter(today.plusDays(SOON)) ? null : ContactState.SOON;
    }
}
