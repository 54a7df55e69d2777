package cn.gongjiang.privacy.own;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.audit.AuditedAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the audit log says of the records of one person. */
@Repository
class LookListing {
    private static final String LINES = """
            select l.*, l.at at time zone 'Asia/Shanghai' as day, a.role, a.person as actor_person, e.name as enterprise,
                   (select string_agg(d.name, '、' order by d.code) from registry.division d
                       where d.code = any(a.divisions)) as places, c.name as client
            from identity.audit_line l
            left join identity.account a on l.actor = 'account:' || a.id
            left join registry.enterprise e on e.id = a.enterprise
            left join identity.client c on l.actor = 'client:' || c.id
            where l.subject = any(:numbers)
            order by l.no desc limit 200
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final List<AuditedAct> acts;

    LookListing(JdbcClient jdbc, Vault vault, ObjectProvider<AuditedAct> acts) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.acts = acts.stream().toList();
    }

    /** About these records, which must be the own ones of the person the scope is drawn around; latest first. */
    List<LookItem> about(List<String> numbers, Scope scope) {
        return jdbc.sql(LINES)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> item(row, scope))
                .list();
    }

    private LookItem item(ResultSet row, Scope scope) throws SQLException {
        String action = row.getString("action");
        AuditedAct act = acts.stream()
                .filter(a -> a.action().equals(action))
                .findFirst()
                .orElse(new AuditedAct(action, action, Map.of()));
        String detail = row.getString("detail");
        return new LookItem(
                row.getObject("day", LocalDateTime.class),
                who(row, scope),
                act.word(),
                act.details().getOrDefault(detail, detail),
                row.getString("subject"),
                vault.open(row.getBytes("reason")));
    }

    private static String who(ResultSet row, Scope scope) throws SQLException {
        String role = row.getString("role");
        if (role == null) {
            return row.getString("client") == null ? "平台" : "接口程序：" + row.getString("client");
        }
        if (row.getLong("actor_person") == scope.personOrNone()) {
            return "本人";
        }
        String word = Role.valueOf(role).word() + "工作人员";
        @Nullable String places = row.getString("places");
        @Nullable String enterprise = row.getString("enterprise");
        return enterprise != null ? enterprise : places == null ? word : places + " " + word;
    }
}
