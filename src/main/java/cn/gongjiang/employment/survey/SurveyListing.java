package cn.gongjiang.employment.survey;

import static cn.gongjiang.core.Clause.whether;

import cn.gongjiang.core.Masking;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds, and which of the enterprises somebody may see answered them: the county all, a town its own, an enterprise itself. */
@Repository
public class SurveyListing {
    private static final String ASKED = """
            from registry.enterprise e
            left join employment.standing_answer a on a.survey = :survey and a.enterprise = e.id
            left join employment.survey_reminder r on r.survey = :survey and r.enterprise = e.id
            where not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)
            """;
    private static final String ROWS = """
            select s.*, counted.asked, counted.answered, counted.headcount
            from employment.survey s
            cross join lateral (
                select count(*) as asked, count(a.id) as answered, coalesce(sum(h.headcount), 0) as headcount
                from registry.enterprise e
                left join employment.standing_answer a on a.survey = s.no and a.enterprise = e.id
                left join lateral (select sum(x.headcount) as headcount from employment.shortage x where x.answer = a.id) h
                    on true
                where not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id) %s) counted
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;

    SurveyListing(JdbcClient jdbc, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    List<SurveyItem> all(Scope scope) {
        return rows(" order by s.opens_on desc, s.no desc", scope)
                .query((row, n) -> item(row))
                .list();
    }

    Optional<SurveyItem> find(String no, Scope scope) {
        return rows(" where s.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** The round that is open today, else the last one that was. */
    public Optional<SurveyItem> latest(Scope scope) {
        return rows(" where s.opens_on <= :today order by s.opens_on desc, s.no desc limit 1", scope)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> item(row))
                .optional();
    }

    /** Who answered and who did not, by street and town and by name: a list to call from. */
    AskedList asked(SurveyItem survey, AskedFilter filter, Paging paging, Scope scope) {
        String asked = within(scope) + whether(filter.answered(), "a.id is not null");
        List<AskedItem> items = jdbc.sql(
                        """
                        select e.no, e.name, e.division, e.contact, e.phone_masked, a.recorded_at as answered_at,
                               r.recorded_at as reminded_at,
                               (select coalesce(sum(x.headcount), 0) from employment.shortage x where x.answer = a.id) as headcount
                        """ + ASKED + asked + " order by e.division nulls last, e.name, e.id" + paging.clause())
                .params(scope.parameters())
                .param("survey", survey.no())
                .query((row, n) -> asked(row))
                .list();
        long total = jdbc.sql("select count(*) " + ASKED + asked)
                .params(scope.parameters())
                .param("survey", survey.no())
                .query(Long.class)
                .single();
        return new AskedList(survey, items, total, paging.page(), paging.size(), filter);
    }

    private JdbcClient.StatementSpec rows(String asked, Scope scope) {
        return jdbc.sql(ROWS.formatted(within(scope)) + asked).params(scope.parameters());
    }

    private static String within(Scope scope) {
        return scope.clause(
                " and e.division = any(:divisions)",
                " and e.id = any(registry.enterprises_of(:enterprise))",
                Scope.NOBODY);
    }

    private SurveyItem item(ResultSet row) throws SQLException {
        LocalDate opens = row.getObject("opens_on", LocalDate.class);
        LocalDate closes = row.getObject("closes_on", LocalDate.class);
        LocalDate today = LocalDate.now(clock);
        String state = today.isBefore(opens) ? "还没开始" : today.isAfter(closes) ? "已结束" : SurveyItem.OPEN;
        return new SurveyItem(
                row.getString("no"),
                row.getString("title"),
                opens,
                closes,
                state,
                row.getLong("asked"),
                row.getLong("answered"),
                row.getLong("headcount"));
    }

    private AskedItem asked(ResultSet row) throws SQLException {
        return new AskedItem(
                row.getString("no"),
                row.getString("name"),
                divisions.name(row.getString("division")),
                Masking.name(row.getString("contact")),
                row.getString("phone_masked"),
                day(row, "answered_at"),
                day(row, "reminded_at"),
                row.getLong("headcount"));
    }

    private @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }
}
