package cn.gongjiang.registry.team;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams somebody may see: the county all, a town those of the unions in it. */
@Repository
class TeamListing {
    private static final String COLUMNS = """
            select t.no, t.name, u.no as union_no, u.name as union_name,
                   (select count(*) from registry.team_member m where m.team = t.id and m.left_at is null) as members
            """;
    private static final String ROWS = """
            from registry.team t
            join registry.trade_union u on u.id = t.of_union
            where (:wholeCounty or u.division = any(:divisions))
            """;
    private static final String FILTER = " and (:union = '' or u.no = :union)";

    private final JdbcClient jdbc;

    TeamListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TeamList matching(TeamFilter filter, Paging paging, Scope scope) {
        String union = Objects.requireNonNullElse(filter.ofUnion(), "");
        List<TeamItem> items = scoped(COLUMNS + ROWS + FILTER + " order by u.name, t.name" + paging.clause(), scope)
                .param("union", union)
                .query((row, n) -> item(row))
                .list();
        long total = scoped("select count(*) " + ROWS + FILTER, scope)
                .param("union", union)
                .query(Long.class)
                .single();
        return new TeamList(items, total, paging.page(), paging.size(), Form.empty());
    }

    Optional<TeamItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and t.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Who is in the team today, of those the viewer may see. */
    List<TeamMember> members(String no, Scope scope) {
        return scoped("""
                        select p.no, p.name_masked, (m.recorded_at at time zone 'Asia/Shanghai')::date as since
                        from registry.team t
                        join registry.team_member m on m.team = t.id and m.left_at is null
                        join registry.person p on p.id = m.person
                        where t.no = :no and (:wholeCounty or p.division = any(:divisions))
                        order by m.recorded_at, p.no
                        """, scope)
                .param("no", no)
                .query((row, n) -> new TeamMember(
                        row.getString("no"), row.getString("name_masked"), row.getObject("since", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private static TeamItem item(ResultSet row) throws SQLException {
        return new TeamItem(
                row.getString("no"),
                row.getString("name"),
                row.getString("union_no"),
                row.getString("union_name"),
                row.getInt("members"));
    }
}
