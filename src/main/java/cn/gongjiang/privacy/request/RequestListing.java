package cn.gongjiang.privacy.request;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests somebody may see: the county all, a town those of who lives there, a worker the own ones. */
@Repository
class RequestListing {
    private static final String ROWS = """
            from privacy.request r
            join registry.person p on p.id = r.person
            left join registry.division d on d.code = p.division
            where (:wholeCounty or p.division = any(:divisions) or p.id = any(registry.records_of(:self)))
            """;
    private static final String COLUMNS = """
            select r.*, p.no as person_no, p.name_masked, d.name as place,
                   r.made_at at time zone 'Asia/Shanghai' as made, r.answered_at at time zone 'Asia/Shanghai' as answered
            """;
    private static final String FILTER = " and (:open::boolean is null or (r.done is null) = :open)";

    private final JdbcClient jdbc;
    private final Vault vault;

    RequestListing(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What waits first, then the latest. */
    RequestList matching(RequestFilter filter, Paging paging, Scope scope) {
        List<RequestItem> items = scoped(
                        COLUMNS + ROWS + FILTER
                                + " order by r.done is not null, case when r.done is null then r.due_on end, r.id desc"
                                + paging.clause(),
                        scope)
                .param("open", filter.open())
                .query((row, n) -> item(row))
                .list();
        return new RequestList(items, count(filter, scope), paging.page(), paging.size(), filter);
    }

    long count(RequestFilter filter, Scope scope) {
        return scoped("select count(*) " + ROWS + FILTER, scope)
                .param("open", filter.open())
                .query(Long.class)
                .single();
    }

    Optional<RequestItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and r.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private RequestItem item(ResultSet row) throws SQLException {
        return new RequestItem(
                row.getString("no"),
                row.getString("person_no"),
                row.getString("name_masked"),
                row.getString("place"),
                RequestKind.valueOf(row.getString("kind")).toString(),
                vault.open(row.getBytes("words_sealed")),
                row.getObject("made", LocalDateTime.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done", Boolean.class),
                vault.openIfAny(row.getBytes("answer_sealed")),
                row.getObject("answered", LocalDateTime.class),
                row.getString("answered_by"));
    }
}
