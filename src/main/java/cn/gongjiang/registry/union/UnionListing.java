package cn.gongjiang.registry.union;

import cn.gongjiang.core.Clause;
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

/** The unions somebody may see: the county all, a town the federation and those in it, an enterprise its own. */
@Repository
class UnionListing {
    private static final String COLUMNS = """
            select u.no, u.name, u.level, u.division, a.no as parent_no, a.name as parent_name, e.name as enterprise_name,
                   (select count(*) from registry.trade_union b where b.parent = u.id) as below
            """;
    private static final String ROWS = """
            from registry.trade_union u
            left join registry.trade_union a on a.id = u.parent
            left join registry.enterprise e on e.id = u.enterprise
            where (:wholeCounty or u.division = any(:divisions) or u.enterprise = any(registry.enterprises_of(:enterprise))
                or u.level = 'COUNTY' and cardinality(:divisions) > 0)
            """;
    private static final String FILTER = """
              and (:q = '' or u.name like '%' || :q || '%' or e.name like '%' || :q || '%')
              and (:level = '' or u.level = :level)
              and (:division = '' or u.division = :division)
              and (:parent = '' or a.no = :parent)
            """;
    private static final String ORDER =
            " order by array_position(array['COUNTY', 'TOWN', 'GRASSROOTS'], u.level), u.division, u.name";

    private final JdbcClient jdbc;
    private final Divisions divisions;

    UnionListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    UnionList matching(UnionFilter filter, Paging paging, Scope scope) {
        List<UnionItem> items = filtered(COLUMNS + ROWS + FILTER + ORDER + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new UnionList(items, total, paging.page(), paging.size(), filter, divisions.names(), Form.empty());
    }

    Optional<UnionItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and u.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private JdbcClient.StatementSpec filtered(String sql, UnionFilter filter, Scope scope) {
        return scoped(sql, scope)
                .param("q", Clause.literal(Objects.requireNonNullElse(filter.q(), "")))
                .param("level", filter.level() == null ? "" : filter.level().name())
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""))
                .param("parent", Objects.requireNonNullElse(filter.parent(), ""));
    }

    private UnionItem item(ResultSet row) throws SQLException {
        return new UnionItem(
                row.getString("no"),
                row.getString("name"),
                UnionLevel.valueOf(row.getString("level")).toString(),
                row.getString("parent_no"),
                row.getString("parent_name"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("enterprise_name"),
                row.getInt("below"));
    }
}
