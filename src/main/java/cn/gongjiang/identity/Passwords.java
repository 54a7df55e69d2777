package cn.gongjiang.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The passwords of accounts, the present one and the last five: only as slow salted hashes. */
@Repository
public class Passwords {
    private static final int REMEMBERED = 5;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    Optional<String> hash(long account) {
        return jdbc.sql("""
                        select password_hash from identity.account
                        where id = :id and closed_at is null and password_hash is not null
                        """).param("id", account).query(String.class).optional();
    }

    public boolean fits(long account, String typed) {
        return hash(account).filter(hash -> encoder.matches(typed, hash)).isPresent();
    }

    /** Whether it is the present one or one of the last five. */
    public boolean usedBefore(long account, String typed) {
        return jdbc.sql("""
                        (select hash from identity.former_password where account = :id order by set_at desc limit :many)
                        union all
                        select password_hash from identity.account where id = :id and password_hash is not null
                        """).param("id", account).param("many", REMEMBERED).query(String.class).stream()
                .anyMatch(hash -> encoder.matches(typed, hash));
    }

    public void set(long account, String password, Instant at) {
        jdbc.sql("""
                        insert into identity.former_password (account, hash, set_at)
                        select id, password_hash, password_set_at from identity.account
                        where id = :id and password_hash is not null
                        """).param("id", account).update();
        jdbc.sql("update identity.account set password_hash = :hash, password_set_at = :at where id = :id")
                .param("id", account)
                .param("hash", encoder.encode(password))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Nobody signs in with the present one any more; it still counts as used. */
    public void forget(long account, Instant at) {
        jdbc.sql("""
                        insert into identity.former_password (account, hash, set_at)
                        select id, password_hash, :at from identity.account
                        where id = :id and password_hash is not null
                        """).param("id", account).param("at", Timestamp.from(at)).update();
        jdbc.sql("update identity.account set password_hash = null, password_set_at = null where id = :id")
                .param("id", account)
                .update();
    }
}
