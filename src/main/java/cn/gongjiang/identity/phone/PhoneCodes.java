package cn.gongjiang.identity.phone;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.RandomWord;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of the last day. A code is good once, for five minutes and five attempts; only keyed prints are kept. */
@Repository
class PhoneCodes {
    static final Duration LIFE = Duration.ofMinutes(5);
    static final int MOST_ATTEMPTS = 5;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int ID = 18;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    PhoneCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Those of yesterday go when the next one is asked for; when nobody asks, these. */
    @Bean
    static Retained sentCodes(DatedRows rows) {
        return new Retained(
                "identity.sign-in",
                Retained.REGISTERS,
                before -> rows.delete("identity.phone_code", "made_at", before));
    }

    /** A code that was asked for; {@code people} is empty when nobody has the phone. */
    record Asked(String id, String phoneMasked, List<Long> people, byte[] code, Instant until) {}

    /** A fresh code of six digits. */
    String fresh() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }

    /** Lets the requests of one phone pass one after another, until the end of the transaction. */
    void oneAtATime(String phone) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:phone, 'hex'), 1))")
                .param("phone", vault.fingerprint(phone))
                .query((row, n) -> n)
                .list();
    }

    int ofPhone(String phone, Instant since) {
        return count("phone", phone, since);
    }

    int ofAddress(String address, Instant since) {
        return count("address", address, since);
    }

    private int count(String column, String value, Instant since) {
        return jdbc.sql("select count(*) from identity.phone_code where %s = :print and made_at > :since"
                        .formatted(column))
                .param("print", vault.fingerprint(value))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Earlier codes of the phone end. @return what stands in the address of the next step */
    String add(String phone, String masked, String address, List<Long> people, String code, Instant at) {
        jdbc.sql("delete from identity.phone_code where made_at < :since")
                .param("since", Timestamp.from(at.minus(KEPT)))
                .update();
        jdbc.sql("update identity.phone_code set expires_at = :at where phone = :phone and expires_at > :at")
                .param("phone", vault.fingerprint(phone))
                .param("at", Timestamp.from(at))
                .update();
        String id = RandomWord.of(ID);
        jdbc.sql("""
                        insert into identity.phone_code (id, phone, phone_masked, address, people, code, made_at, expires_at)
                        values (:id, :phone, :masked, :address, :people, :code, :at, :until)
                        """)
                .param("id", id)
                .param("phone", vault.fingerprint(phone))
                .param("masked", masked)
                .param("address", vault.fingerprint(address))
                .param("people", people.toArray(Long[]::new))
                .param("code", print(id, code))
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(at.plus(LIFE)))
                .update();
        return id;
    }

    /** A code of the last day, whether it may still be answered or not. */
    Optional<Asked> find(String id) {
        return jdbc.sql("select id, phone_masked, people, code, expires_at from identity.phone_code where id = :id")
                .param("id", id)
                .query((row, n) -> new Asked(
                        row.getString("id"),
                        row.getString("phone_masked"),
                        List.of((Long[]) row.getArray("people").getArray()),
                        row.getBytes("code"),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Counts an attempt, before it is known whether it is right. @return how many are left; −1 when there was none */
    int attempt(String id, Instant at) {
        return jdbc.sql("""
                        update identity.phone_code set attempts = attempts + 1
                        where id = :id and used_at is null and expires_at > :at and attempts < :most
                        returning :most - attempts
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("most", MOST_ATTEMPTS)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    boolean fits(Asked asked, String code) {
        return MessageDigest.isEqual(asked.code(), print(asked.id(), code));
    }

    void use(String id, Instant at) {
        jdbc.sql("update identity.phone_code set used_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    private byte[] print(String id, String code) {
        return vault.fingerprint("phone code " + id + " " + code);
    }
}
