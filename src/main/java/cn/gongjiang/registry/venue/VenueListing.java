package cn.gongjiang.registry.venue;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The venues somebody may see: the county all, a town those in it. */
@Repository
class VenueListing {
    private static final String ROWS = """
            from registry.venue v
            where (:wholeCounty or v.division = any(:divisions))
            """;
    private static final String FILTER = """
              and (:division = '' or v.division = :division)
              and (:capacity::int is null or v.capacity >= :capacity)
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    VenueListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    VenueList matching(VenueFilter filter, Paging paging, Scope scope) {
        List<VenueItem> items = filtered(
                        "select v.* " + ROWS + FILTER + " order by v.division, v.name" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new VenueList(items, total, paging.page(), paging.size(), filter, divisions.names(), Form.empty());
    }

    Optional<VenueItem> find(String no, Scope scope) {
        return scoped("select v.* " + ROWS + " and v.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private JdbcClient.StatementSpec filtered(String sql, VenueFilter filter, Scope scope) {
        return scoped(sql, scope)
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""))
                .param("capacity", filter.capacity());
    }

    private VenueItem item(ResultSet row) throws SQLException {
        return new VenueItem(
                row.getString("no"),
                row.getString("name"),
                divisions.name(row.getString("division")),
                row.getString("address"),
                row.getObject("capacity", Integer.class));
    }
}
