package cn.gongjiang.identity.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one link to the first administrator: each start of an empty county makes it anew, until it was used. */
@Repository
class FirstLinks {
    static final Duration LIFE = Duration.ofHours(24);
    private static final String PURPOSE = "first administrator";

    private final JdbcClient jdbc;
    private final LinkKeys keys;

    FirstLinks(JdbcClient jdbc, LinkKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** @return the key for the link; the one before opens nothing any more */
    String make(Instant at) {
        String nonce = LinkKeys.nonce();
        jdbc.sql("""
                        insert into identity.first_link (nonce, expires_at) values (:nonce, :until)
                        on conflict (one) do update set nonce = excluded.nonce, expires_at = excluded.expires_at
                        """)
                .param("nonce", nonce)
                .param("until", Timestamp.from(at.plus(LIFE)))
                .update();
        return keys.key(PURPOSE, nonce);
    }

    boolean opens(String key, Instant at) {
        return jdbc.sql("select nonce from identity.first_link where expires_at > :at")
                .param("at", Timestamp.from(at))
                .query(String.class)
                .optional()
                .filter(nonce -> keys.fits(key, PURPOSE, nonce))
                .isPresent();
    }

    /** @return false when somebody else used it in the same moment */
    boolean use() {
        return jdbc.sql("delete from identity.first_link").update() == 1;
    }
}
