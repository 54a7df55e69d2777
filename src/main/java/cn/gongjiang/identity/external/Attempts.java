package cn.gongjiang.identity.external;

import cn.gongjiang.identity.RandomWord;
import cn.gongjiang.identity.external.IdentityProvider.Attempt;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits to the provider that have not come back: each comes back once, within ten minutes. */
@Repository
class Attempts {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int WORD = 32;

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit that came back; with an account when it shall be bound. */
    record Returned(Attempt attempt, @Nullable Long account) {}

    Attempt begin(@Nullable Long account, Instant at) {
        Attempt attempt = new Attempt(RandomWord.of(WORD), RandomWord.of(WORD), RandomWord.of(WORD));
        jdbc.sql("delete from identity.external_attempt where expires_at < :at")
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                        insert into identity.external_attempt (state, nonce, verifier, account, expires_at)
                        values (:state, :nonce, :verifier, :account, :until)
                        """)
                .param("state", attempt.state())
                .param("nonce", attempt.nonce())
                .param("verifier", attempt.verifier())
                .param("account", account)
                .param("until", Timestamp.from(at.plus(LIFE)))
                .update();
        return attempt;
    }

    Optional<Returned> take(String state, Instant at) {
        return jdbc.sql("""
                        delete from identity.external_attempt where state = :state and expires_at > :at
                        returning state, nonce, verifier, account
                        """)
                .param("state", state)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Returned(
                        new Attempt(row.getString("state"), row.getString("nonce"), row.getString("verifier")),
                        row.getObject("account", Long.class)))
                .optional();
    }
}
