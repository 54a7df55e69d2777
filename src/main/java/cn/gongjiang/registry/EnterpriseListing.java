package cn.gongjiang.registry;

import cn.gongjiang.core.Masking;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The enterprises somebody may see: the county all, a town its own, an enterprise itself. */
@Repository
class EnterpriseListing {
    private static final String ROWS = """
            from registry.enterprise e
            where (:wholeCounty or e.division = any(:divisions) or e.id = :enterprise)
              and (:q = '' or e.name like '%' || :q || '%' or e.credit_code = upper(:q))
              and (:division = '' or e.division = :division)
              and not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)
              and (:confirmed::boolean is null or e.confirmed = :confirmed)
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    EnterpriseListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    EnterpriseList matching(EnterpriseFilter filter, Paging paging, Scope scope) {
        List<EnterpriseItem> items = bound(
                        """
                        select e.id, e.name, coalesce(e.credit_code, '') as code, e.division,
                               coalesce(e.contact, '') as contact, coalesce(e.phone_masked, '') as phone, e.confirmed
                        """ + ROWS + " order by e.name, e.id limit :limit offset :offset", filter, scope)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, n) -> new EnterpriseItem(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("code"),
                        divisions.name(row.getString("division")),
                        Masking.name(row.getString("contact")),
                        row.getString("phone"),
                        row.getBoolean("confirmed")))
                .list();
        long total = bound("select count(*) " + ROWS, filter, scope)
                .query(Long.class)
                .single();
        return new EnterpriseList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    private JdbcClient.StatementSpec bound(String sql, EnterpriseFilter filter, Scope scope) {
        return jdbc.sql(sql)
                .param("wholeCounty", scope.wholeCounty())
                .param("divisions", scope.divisionCodes())
                .param("enterprise", scope.enterpriseOrNone())
                .param("q", Objects.requireNonNullElse(filter.q(), ""))
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""))
                .param("confirmed", filter.confirmed());
    }
}
