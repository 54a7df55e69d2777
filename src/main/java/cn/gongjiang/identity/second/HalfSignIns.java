package cn.gongjiang.identity.second;

import cn.gongjiang.identity.RandomWord;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who gave the right password and are asked for the second factor: five minutes, five attempts. */
@Repository
public class HalfSignIns {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 5;
    private static final int ID = 18;

    private final JdbcClient jdbc;

    HalfSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what stands in the address of the second step */
    public String begin(long account, Instant at) {
        String id = RandomWord.of(ID);
        jdbc.sql("delete from identity.half_sign_in where expires_at < :at or account = :account")
                .param("at", Timestamp.from(at))
                .param("account", account)
                .update();
        jdbc.sql("insert into identity.half_sign_in (id, account, expires_at) values (:id, :account, :until)")
                .param("id", id)
                .param("account", account)
                .param("until", Timestamp.from(at.plus(LIFE)))
                .update();
        return id;
    }

    boolean isOpen(String id, Instant at) {
        return jdbc.sql("select count(*) from identity.half_sign_in where id = :id and expires_at > :at")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Counts an attempt before it is known whether it is right. @return whose it is; empty when there is none left */
    Optional<Long> attempt(String id, Instant at) {
        return jdbc.sql("""
                        update identity.half_sign_in set attempts = attempts + 1
                        where id = :id and expires_at > :at and attempts < :most returning account
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("most", MOST_ATTEMPTS)
                .query(Long.class)
                .optional();
    }

    void end(String id) {
        jdbc.sql("delete from identity.half_sign_in where id = :id")
                .param("id", id)
                .update();
    }
}
