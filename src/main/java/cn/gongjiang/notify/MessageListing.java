package cn.gongjiang.notify;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages to phones, for whoever keeps the platform: that they went out, and what they say only in a demo county. */
@Repository
class MessageListing {
    private static final String ROWS =
            " from notify.message m where :accounts and (m.until is null or m.until > m.made_at) ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final boolean shown;

    MessageListing(
            JdbcClient jdbc, Vault vault, Clock clock, TextGateway gateway, @Value("${gongjiang.demo}") boolean demo) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.shown = demo && !gateway.carries();
    }

    MessageList matching(Paging paging, Scope scope) {
        List<MessageItem> items = scoped("""
                        select m.*, case when m.sent_at is not null then '已发出'
                            when m.gave_up_at is not null then '没有发出' else '等待发出' end as state
                        """ + ROWS + " order by m.made_at desc, m.id desc" + paging.clause(), scope)
                .query((row, n) -> item(row))
                .list();
        long total = scoped("select count(*)" + ROWS, scope).query(Long.class).single();
        return new MessageList(items, total, paging.page(), paging.size(), shown);
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).param("accounts", scope.reach() == Scope.Reach.ACCOUNTS);
    }

    private MessageItem item(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("made_at");
        return new MessageItem(
                row.getLong("id"),
                LocalDateTime.ofInstant(at.toInstant(), clock.getZone()),
                row.getString("phone_masked"),
                MessageKind.valueOf(row.getString("kind")).toString(),
                row.getString("state"),
                shown ? vault.open(row.getBytes("text_sealed")) : null);
    }
}
