package cn.gongjiang.registry.newcomer;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often phones asked the register for an identity number within the last day. */
@Repository
class NumberTries {
    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Vault vault;

    NumberTries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Those of yesterday go with the next one; when there is none, each night. */
    @Bean
    static Retained oldTries(DatedRows rows, Clock clock) {
        return new Retained(
                "identity.sign-in",
                Retained.REGISTERS,
                _ -> rows.delete(
                        "registry.number_try", "at", LocalDate.now(clock).minusDays(1)));
    }

    /** Lets those who hold this phone, and then those who tell this number, pass one after another; until the transaction ends. */
    void oneAtATime(String phone, IdentityNumber number) {
        lock(phone, 2);
        lock(number.value(), 3);
    }

    private void lock(String word, int kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:word, 'hex'), :kind))")
                .param("word", vault.fingerprint(word))
                .param("kind", kind)
                .query((row, n) -> n)
                .list();
    }

    /** Counts one more. @return how many there were within a day, this one included */
    int add(String phone, Instant at) {
        jdbc.sql("delete from registry.number_try where at < :since")
                .param("since", Timestamp.from(at.minus(KEPT)))
                .update();
        jdbc.sql("insert into registry.number_try (phone, at) values (:phone, :at)")
                .param("phone", vault.fingerprint(phone))
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql("select count(*) from registry.number_try where phone = :phone")
                .param("phone", vault.fingerprint(phone))
                .query(Integer.class)
                .single();
    }
}
