package cn.gongjiang.employment.push;

import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pushes somebody may see: the county all, a town those to its people, a worker their own. */
@Repository
public class PushListing {
    private static final String ROWS = """
            from employment.push p
            join employment.jobseeker j on j.no = p.jobseeker
            join registry.person h on h.id = j.person
            join employment.vacancy v on v.no = p.vacancy
            join registry.enterprise e on e.id = v.enterprise
            left join lateral (
                select a.answer, a.reason, a.words, (a.recorded_at at time zone 'Asia/Shanghai')::date as answered_on
                from employment.job_answer a where a.jobseeker = p.jobseeker and a.vacancy = p.vacancy
                order by a.id desc limit 1) said on true
            where true
            """;
    private static final String COLUMNS =
            "select p.*, h.name_masked, j.division, e.name as enterprise_name, v.title, said.* ";

    private final JdbcClient jdbc;
    private final Divisions divisions;

    PushListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** A page of pushes, the latest first. */
    public PushList matching(PushFilter filter, Paging paging, Scope scope) {
        List<PushItem> items = filtered(
                        COLUMNS + ROWS, " order by p.recorded_at desc, p.no desc" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
        return new PushList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, PushFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String asked = when(filter.vacancy(), " and p.vacancy = :vacancy")
                + when(filter.jobseeker(), " and p.jobseeker = :jobseeker")
                + when(division, " and j.division = :division")
                + state(filter.state());
        return jdbc.sql(rows + within(scope) + asked + order)
                .params(scope.parameters())
                .param("vacancy", filter.vacancy())
                .param("jobseeker", filter.jobseeker())
                .param("division", division);
    }

    private static String within(Scope scope) {
        return scope.clause(" and j.division = any(:divisions)", Scope.NOBODY, " and j.person = :self");
    }

    private static String state(@Nullable PushState state) {
        return switch (state) {
            case null -> "";
            case WAITING -> " and said.answer is null";
            case WANTED -> " and said.answer = 'WANTED'";
            case UNSUITABLE -> " and said.answer = 'UNSUITABLE'";
        };
    }

    private PushItem item(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new PushItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("vacancy"),
                row.getString("enterprise_name"),
                row.getString("title"),
                row.getBigDecimal("score"),
                row.getObject("pushed_on", LocalDate.class),
                row.getString("recorded_by"),
                (answer == null ? PushState.WAITING : PushState.valueOf(answer)).toString(),
                reason(row),
                row.getObject("answered_on", LocalDate.class));
    }

    private static @Nullable String reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : UnsuitableReason.valueOf(reason).with(row.getString("words"));
    }
}
