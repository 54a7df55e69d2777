package cn.gongjiang.identity.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time links by which people set the password of their account; each lives a day, a newer one ends the older. */
@Repository
class Invitations {
    static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final LinkKeys keys;

    Invitations(JdbcClient jdbc, LinkKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** An unused link. */
    record Invitation(long id, long account, String nonce, long madeBy, Instant madeAt, Instant expiresAt) {}

    void make(long account, long by, Instant at) {
        end(account);
        jdbc.sql("""
                        insert into identity.invitation (account, nonce, made_by, made_at, expires_at)
                        values (:account, :nonce, :by, :at, :until)
                        """)
                .param("account", account)
                .param("nonce", LinkKeys.nonce())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(at.plus(LIFE)))
                .update();
    }

    /** What stands in the link. */
    String key(Invitation invitation) {
        return invitation.id() + "." + keys.key(purpose(invitation), invitation.nonce());
    }

    /** The invitation that this key opens; empty when it is wrong, used, ended or too old. */
    Optional<Invitation> opened(String key, Instant at) {
        int dot = key.indexOf('.');
        if (dot < 1 || !key.substring(0, dot).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return unused("i.id", Long.parseLong(key.substring(0, dot)), at)
                .filter(i -> keys.fits(key.substring(dot + 1), purpose(i), i.nonce()));
    }

    Optional<Invitation> latest(long account, Instant at) {
        return unused("i.account", account, at);
    }

    private Optional<Invitation> unused(String column, long id, Instant at) {
        return jdbc.sql("""
                        select i.id, i.account, i.nonce, i.made_by, i.made_at, i.expires_at
                        from identity.invitation i join identity.account a on a.id = i.account
                        where %s = :id and i.used_at is null and i.expires_at > :at and a.closed_at is null
                        """.formatted(column))
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Invitation(
                        row.getLong("id"),
                        row.getLong("account"),
                        row.getString("nonce"),
                        row.getLong("made_by"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** @return false when somebody else used it in the same moment */
    boolean use(long id, Instant at) {
        return jdbc.sql("update identity.invitation set used_at = :at where id = :id and used_at is null")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Links of this account that nobody used open nothing any more. */
    void end(long account) {
        jdbc.sql("delete from identity.invitation where account = :account and used_at is null")
                .param("account", account)
                .update();
    }

    private static String purpose(Invitation invitation) {
        return "invitation " + invitation.id();
    }
}
