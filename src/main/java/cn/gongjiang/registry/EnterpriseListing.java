package cn.gongjiang.registry;

import static cn.gongjiang.core.Clause.containing;
import static cn.gongjiang.core.Clause.when;
import static cn.gongjiang.core.Clause.whether;

import cn.gongjiang.core.Masking;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The enterprises somebody may see: the county all, a town its own, an enterprise itself. */
@Repository
class EnterpriseListing {
    private static final String COLUMNS = """
            select e.id, e.no, e.name, coalesce(e.credit_code, '') as code, e.division,
                   coalesce(e.contact, '') as contact, coalesce(e.phone_masked, '') as phone, e.confirmed
            """;
    private static final String ROWS = " from registry.enterprise e where true";
    private static final String ONCE =
            " and not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)";

    private final JdbcClient jdbc;
    private final Divisions divisions;

    EnterpriseListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    EnterpriseList matching(EnterpriseFilter filter, Paging paging, Scope scope) {
        List<EnterpriseItem> items = filtered(COLUMNS + ROWS, " order by e.name, e.id" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*)" + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
        return new EnterpriseList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    /** One enterprise, if there is one with this number that the viewer may see. */
    Optional<EnterpriseItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS, " and e.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** How it stands: its union, its staff, its merge. */
    EnterprisePage.Standing standing(EnterpriseItem enterprise, Scope scope) {
        return scoped("""
                        select u.no as union_no, u.name as union_name, k.no as merged_into,
                               (select count(*) from registry.job b
                                where b.enterprise = any(registry.enterprises_of(e.id)) and b.ends_on is null) as staff
                        from registry.enterprise e
                        left join registry.trade_union u on u.enterprise = e.id
                        left join registry.standing_merge m on m.enterprise_gone = e.id
                        left join registry.enterprise k on k.id = m.enterprise_kept
                        where true
                        """, " and e.id = :id", scope)
                .param("id", enterprise.id())
                .query((row, n) -> new EnterprisePage.Standing(
                        row.getString("union_no"),
                        row.getString("union_name"),
                        row.getInt("staff"),
                        row.getString("merged_into")))
                .single();
    }

    /** What was corrected in its record, the latest first. */
    List<EnterpriseChangeItem> changes(EnterpriseItem enterprise, Scope scope) {
        return scoped("""
                        select c.*, c.recorded_at at time zone 'Asia/Shanghai' as at
                        from registry.enterprise_change c join registry.enterprise e on e.id = c.enterprise
                        where true
                        """, " and e.id = :id order by c.id desc", scope)
                .param("id", enterprise.id())
                .query((row, n) -> new EnterpriseChangeItem(
                        row.getObject("at", LocalDateTime.class),
                        row.getString("recorded_by"),
                        EnterpriseField.valueOf(row.getString("field")).toString(),
                        row.getString("before_masked"),
                        row.getString("after_masked"),
                        row.getString("note")))
                .list();
    }

    private EnterpriseItem item(ResultSet row) throws SQLException {
        return new EnterpriseItem(
                row.getLong("id"),
                row.getString("no"),
                row.getString("name"),
                row.getString("code"),
                divisions.name(row.getString("division")),
                Masking.name(row.getString("contact")),
                row.getString("phone"),
                row.getBoolean("confirmed"));
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + within(scope) + asked).params(scope.parameters());
    }

    private static String within(Scope scope) {
        return scope.clause(" and e.division = any(:divisions)", " and e.id = :enterprise", Scope.NOBODY);
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, EnterpriseFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String asked = ONCE
                + when(filter.q(), " and (e.name like :containing or e.credit_code = upper(:q))")
                + when(division, " and e.division = :division")
                + whether(filter.confirmed(), "e.confirmed");
        return scoped(rows, asked + order, scope)
                .param("q", filter.q())
                .param("containing", containing(filter.q()))
                .param("division", division);
    }
}
