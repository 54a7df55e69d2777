package cn.gongjiang.identity.audit;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of the audit log: appends, and proves them whole. Each line's link is a keyed hash over the line and the link before it, so
 * without the key no line can be changed, removed or put in between unnoticed. Source: compliance notes, section 2.
 */
@Repository
public class AuditLines {
    private static final String LINES = """
            select l.*, coalesce(a.name, c.name, l.actor) as by_name
            from identity.audit_line l
            left join identity.account a on l.actor = 'account:' || a.id
            left join identity.client c on l.actor = 'client:' || c.id
            """;

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;
    private final Clock clock;

    AuditLines(JdbcClient jdbc, JdbcTemplate batch, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
        this.clock = clock;
    }

    /** Where the log stops being whole: the first line that is not as it was written, and how. */
    public record Break(long line, String how) {}

    private record Head(long no, byte[] link) {}

    /** @return the line's number; belongs to the transaction of what it is about, so both happen or neither */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Actor actor, String action, String subject, String detail, String reason) {
        Head head = head();
        AuditLine line = new AuditLine(
                head.no() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                name(actor),
                actor.name(),
                action,
                subject,
                detail,
                reason);
        byte[] sealed = vault.seal(reason);
        write(line, sealed, link(line, sealed, head.link()));
        return line.no();
    }

    private void write(AuditLine line, byte[] reason, byte[] link) {
        jdbc.sql("""
                        insert into identity.audit_line (no, at, actor, action, subject, detail, reason, link)
                        values (:no, :at, :actor, :action, :subject, :detail, :reason, :link)
                        """)
                .param("no", line.no())
                .param("at", OffsetDateTime.ofInstant(line.at(), ZoneOffset.UTC))
                .param("actor", line.actor())
                .param("action", line.action())
                .param("subject", line.subject())
                .param("detail", line.detail())
                .param("reason", reason)
                .param("link", link)
                .update();
        jdbc.sql("update identity.audit_head set no = :no, link = :link")
                .param("no", line.no())
                .param("link", link)
                .update();
    }

    /** What one of several lines is about; see {@link AuditLine}. */
    public record Entry(String subject, String detail) {}

    /**
     * Several lines with one actor, action and reason. Others who append wait until the transaction ends: call it last.
     *
     * @param actor as {@link #name} names them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String actor, String action, String reason, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Head head = head();
        byte[] sealed = vault.seal(reason);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Object[]> rows = new ArrayList<>();
        byte[] link = head.link();
        for (Entry entry : entries) {
            AuditLine line = new AuditLine(
                    head.no() + rows.size() + 1, at, actor, "", action, entry.subject(), entry.detail(), reason);
            link = link(line, sealed, link);
            rows.add(new Object[] {
                line.no(), at.atOffset(ZoneOffset.UTC), actor, action, line.subject(), line.detail(), sealed, link
            });
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            batch.batchUpdate("""
                    insert into identity.audit_line (no, at, actor, action, subject, detail, reason, link)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        jdbc.sql("update identity.audit_head set no = :no, link = :link")
                .param("no", head.no() + rows.size())
                .param("link", link)
                .update();
    }

    private Head head() {
        return jdbc.sql("select no, link from identity.audit_head for update")
                .query((row, n) -> new Head(row.getLong("no"), row.getBytes("link")))
                .single();
    }

    public Optional<AuditLine> line(long no) {
        return jdbc.sql(LINES + "where l.no = :no")
                .param("no", no)
                .query((row, n) -> line(row))
                .optional();
    }

    /** What happened to one record, latest first. */
    public List<AuditLine> about(String subject) {
        return jdbc.sql(LINES + "where l.subject = :subject order by l.no desc limit 200")
                .param("subject", subject)
                .query((row, n) -> line(row))
                .list();
    }

    public long length() {
        return jdbc.sql("select no from identity.audit_head").query(Long.class).single();
    }

    /** Walks the whole log; empty when it is as it was written. */
    @Transactional(readOnly = true)
    public Optional<Break> verify() {
        Walk walk = new Walk();
        jdbc.sql(LINES + "order by l.no").query(walk::step);
        return walk.broken.or(() -> {
            Head head = jdbc.sql("select no, link from identity.audit_head")
                    .query((row, n) -> new Head(row.getLong("no"), row.getBytes("link")))
                    .single();
            return walk.no == head.no() && Arrays.equals(walk.link, head.link())
                    ? Optional.empty()
                    : Optional.of(new Break(walk.no + 1, "the end is not the end that was written"));
        });
    }

    private final class Walk {
        private long no;
        private byte[] link = {};
        private Optional<Break> broken = Optional.empty();

        private void step(ResultSet row) throws SQLException {
            if (broken.isPresent()) {
                return;
            }
            long next = row.getLong("no");
            if (next != no + 1) {
                broken = Optional.of(new Break(no + 1, "missing"));
                return;
            }
            byte[] written = row.getBytes("link");
            if (!Arrays.equals(written, link(stored(row), row.getBytes("reason"), link))) {
                broken = Optional.of(new Break(next, "not as it was written, or not written after the line before it"));
                return;
            }
            no = next;
            link = written;
        }
    }

    private byte[] link(AuditLine line, byte[] sealedReason, byte[] before) {
        String text = String.join(
                "\n",
                HexFormat.of().formatHex(before),
                Long.toString(line.no()),
                line.at().toString(),
                line.actor(),
                line.action(),
                line.subject(),
                line.detail(),
                HexFormat.of().formatHex(sealedReason));
        return vault.fingerprint(text.getBytes(StandardCharsets.UTF_8));
    }

    private AuditLine line(ResultSet row) throws SQLException {
        AuditLine stored = stored(row);
        return new AuditLine(
                stored.no(),
                stored.at(),
                stored.actor(),
                stored.by(),
                stored.action(),
                stored.subject(),
                stored.detail(),
                vault.open(row.getBytes("reason")));
    }

    /** How the log names somebody: by account or program, never by name. */
    public static String name(Actor actor) {
        return actor.account() > 0 ? "account:" + actor.account() : "client:" + actor.login();
    }

    /** The line without its reason, which stays sealed. */
    private static AuditLine stored(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditLine(
                row.getLong("no"),
                at,
                row.getString("actor"),
                row.getString("by_name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                "");
    }
}
