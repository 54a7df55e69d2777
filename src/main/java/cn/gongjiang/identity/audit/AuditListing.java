package cn.gongjiang.identity.audit;

import cn.gongjiang.core.Clause;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the audit log, for whoever keeps watch over the logs. */
@Repository
class AuditListing {
    private static final String ROWS = """
            from identity.audit_line l
            left join identity.account a on l.actor = 'account:' || a.id
            left join identity.client c on l.actor = 'client:' || c.id
            left join identity.account s on l.subject = 'account:' || s.id
            where :logs
              and (:from::date is null or l.at >= :from::date)
              and (:to::date is null or l.at < :to::date + 1)
              and (:action = '' or l.action = :action)
              and (:by = '' or coalesce(a.name, c.name, l.actor) like '%' || :by || '%')
              and (:subject = '' or l.subject = :subject or s.login = :subject)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final Map<String, AuditedAct> acts = new LinkedHashMap<>();

    AuditListing(JdbcClient jdbc, Vault vault, Clock clock, ObjectProvider<AuditedAct> acts) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        acts.stream().forEach(act -> this.acts.put(act.action(), act));
    }

    AuditList matching(AuditFilter filter, Paging paging, Scope scope) {
        List<AuditItem> items = filtered("""
                        select l.*, coalesce(a.name, c.name, l.actor) as by_name, coalesce(s.login, l.subject) as about
                        """ + ROWS + " order by l.no desc" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS, filter, scope)
                .query(Long.class)
                .single();
        List<String> words = acts.values().stream().map(AuditedAct::word).toList();
        return new AuditList(items, total, paging.page(), paging.size(), filter, words);
    }

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter, Scope scope) {
        return jdbc.sql(sql)
                .param("logs", scope.reach() == Scope.Reach.LOGS)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("action", action(Objects.requireNonNullElse(filter.action(), "")))
                .param("by", Clause.literal(Objects.requireNonNullElse(filter.by(), "")))
                .param("subject", Objects.requireNonNullElse(filter.subject(), ""));
    }

    private String action(String asked) {
        return acts.values().stream()
                .filter(act -> act.word().equals(asked))
                .map(AuditedAct::action)
                .findFirst()
                .orElse(asked);
    }

    private AuditItem item(ResultSet row) throws SQLException {
        String action = row.getString("action");
        String detail = row.getString("detail");
        AuditedAct act = acts.getOrDefault(action, new AuditedAct(action, action, Map.of()));
        return new AuditItem(
                row.getLong("no"),
                LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone()),
                row.getString("by_name"),
                act.word(),
                row.getString("about"),
                act.details().getOrDefault(detail, detail),
                vault.open(row.getBytes("reason")));
    }
}
