package cn.gongjiang.employment.report;

import static cn.gongjiang.core.Clause.whether;

import cn.gongjiang.core.Vault;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports somebody may see: officials those of the enterprises they answer for, a worker the own ones. */
@Repository
class ReportListing {
    private static final String ROWS = """
            from employment.ad_report r join employment.vacancy v on v.no = r.vacancy
            join registry.enterprise e on e.id = v.enterprise
            where true
            """;
    private static final String COLUMNS = """
            select r.*, v.title, e.name as enterprise_name, r.made_at at time zone 'Asia/Shanghai' as made,
                   r.answered_at at time zone 'Asia/Shanghai' as answered
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    ReportListing(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    ReportList matching(ReportFilter filter, Paging paging, Scope scope) {
        String asked = whether(filter.open(), "r.outcome is null");
        List<ReportItem> items = jdbc.sql(COLUMNS + ROWS + within(scope) + asked + " order by r.made_at desc, r.no desc"
                        + paging.clause())
                .params(scope.parameters())
                .query((row, n) -> item(row))
                .list();
        return new ReportList(items, count(filter, scope), paging.page(), paging.size(), filter);
    }

    long count(ReportFilter filter, Scope scope) {
        return jdbc.sql("select count(*) " + ROWS + within(scope) + whether(filter.open(), "r.outcome is null"))
                .params(scope.parameters())
                .query(Long.class)
                .single();
    }

    Optional<ReportItem> find(String no, Scope scope) {
        return jdbc.sql(COLUMNS + ROWS + within(scope) + " and r.no = :no")
                .params(scope.parameters())
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Whoever has the receipt reads the answer; the scope is that of the platform, the secret is the key. */
    Optional<ReportItem> receipt(Receipt receipt, Scope platform) {
        return jdbc.sql(COLUMNS + ROWS + within(platform) + " and r.no = :no and r.receipt_print = :print")
                .params(platform.parameters())
                .param("no", receipt.no())
                .param("print", vault.fingerprint(receipt.secret()))
                .query((row, n) -> item(row))
                .optional();
    }

    private static String within(Scope scope) {
        return scope.reach() == Scope.Reach.PERSON
                ? " and r.person = any(registry.records_of(:self))"
                : scope.reach() == Scope.Reach.ENTERPRISE ? Scope.NOBODY : VacancyListing.answeredFor(scope);
    }

    private ReportItem item(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        byte[] words = row.getBytes("words_sealed");
        return new ReportItem(
                row.getString("no"),
                row.getString("vacancy"),
                row.getString("title"),
                row.getString("enterprise_name"),
                ReportKind.valueOf(row.getString("kind")),
                words == null ? "" : vault.open(words),
                row.getObject("made", LocalDateTime.class),
                outcome == null ? null : ReportOutcome.valueOf(outcome),
                vault.openIfAny(row.getBytes("answer_sealed")),
                row.getObject("answered", LocalDateTime.class),
                row.getString("answered_by"));
    }
}
