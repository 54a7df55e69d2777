package cn.gongjiang.identity;

import cn.gongjiang.core.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The failed sign-ins of the last hour, shared by all nodes. Five within 15 minutes lock the login for 30 minutes, whether
 * there is such an account or not; many from one address slow that address down.
 */
@Repository
public class FailedSignIns {
    static final int MOST_PER_LOGIN = 5;
    static final int MOST_PER_ADDRESS = 60;
    private static final Duration COUNTED = Duration.ofMinutes(15);
    private static final Duration LOCKED = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Lets the attempts on one login pass one after another, until the end of the transaction. */
    public void oneAtATime(String login) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:login, 'hex'), 0))")
                .param("login", print(login))
                .query((row, n) -> n)
                .list();
    }

    /** Whether some five failures of the last half hour lie within 15 minutes of each other. */
    public boolean locked(String login) {
        return jdbc.sql("""
            select exists (
                select 1 from (
                    select at, lag(at, :others) over (order by at) as earlier
                    from identity.failed_sign_in where login = :login) f
                where at > :locked and at - earlier <= make_interval(secs => :counted))
            """)
                .param("login", print(login))
                .param("others", MOST_PER_LOGIN - 1)
                .param("locked", since(LOCKED))
                .param("counted", COUNTED.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Whether too many failed from this address within 15 minutes. */
    public boolean slowed(String address) {
        return jdbc.sql("select count(*) >= :most from identity.failed_sign_in where address = :address and at >"
                        + " :since")
                .param("most", MOST_PER_ADDRESS)
                .param("address", print(address))
                .param("since", since(COUNTED))
                .query(Boolean.class)
                .single();
    }

    public void add(String login, String address) {
        jdbc.sql("delete from identity.failed_sign_in where at < :since")
                .param("since", since(KEPT))
                .update();
        jdbc.sql("insert into identity.failed_sign_in (login, address, at) values (:login, :address, :at)")
                .param("login", print(login))
                .param("address", print(address))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** A success ends the counting. */
    public void forget(String login) {
        jdbc.sql("delete from identity.failed_sign_in where login = :login")
                .param("login", print(login))
                .update();
    }

    private Timestamp since(Duration ago) {
        Instant from = clock.instant().minus(ago);
        return Timestamp.from(from);
    }

    private byte[] print(String word) {
        return vault.fingerprint(word.strip().toLowerCase(Locale.ROOT));
    }
}
