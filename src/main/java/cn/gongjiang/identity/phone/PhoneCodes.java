package cn.gongjiang.identity.phone;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.RandomWord;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The codes of the last day. A code is good once, for five minutes and five attempts. Codes are kept as keyed prints; the phone sealed,
 * until its code is answered.
 */
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

    /** Those of yesterday go when the next one is asked for; when nobody asks, each night. */
    @Bean
    static Retained sentCodes(DatedRows rows, Clock clock) {
        return new Retained(
                "identity.sign-in",
                Retained.REGISTERS,
                _ -> rows.delete(
                        "identity.phone_code", "made_at", LocalDate.now(clock).minusDays(1)));
    }

    @Bean
    static SealedColumn phonesOfCodes() {
        return new SealedColumn("identity.phone_code", "id", "phone_sealed");
    }

    /** A code that is to be sent; {@code stranger} when nobody has the phone and it is sent all the same. */
    record Fresh(String phone, String network, boolean stranger, String code, Instant at) {}

    /** A code that was asked for; {@code phone} is null once it was answered. */
    record Asked(String id, @Nullable String phone, String phoneMasked, byte[] code) {}

    /** How many codes went to strangers: to this phone, from this network, in all. */
    record Strangers(int ofPhone, int ofNetwork, int all) {}

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

    int ofNetwork(String network, Instant since) {
        return count("address", network, since);
    }

    Strangers strangers(String phone, String network, Instant since) {
        return jdbc.sql("""
                        select count(*) filter (where phone = :phone) as of_phone,
                               count(*) filter (where address = :network) as of_network, count(*) as all_of_them
                        from identity.phone_code where stranger and made_at > :since
                        """)
                .param("phone", vault.fingerprint(phone))
                .param("network", vault.fingerprint(network))
                .param("since", Timestamp.from(since))
                .query((row, n) ->
                        new Strangers(row.getInt("of_phone"), row.getInt("of_network"), row.getInt("all_of_them")))
                .single();
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
    String add(Fresh fresh) {
        Timestamp at = Timestamp.from(fresh.at());
        byte[] phone = vault.fingerprint(fresh.phone());
        jdbc.sql("delete from identity.phone_code where made_at < :since")
                .param("since", Timestamp.from(fresh.at().minus(KEPT)))
                .update();
        jdbc.sql("update identity.phone_code set expires_at = :at where phone = :phone and expires_at > :at")
                .param("phone", phone)
                .param("at", at)
                .update();
        String id = RandomWord.of(ID);
        jdbc.sql("""
                        insert into identity.phone_code (id, phone, phone_sealed, phone_masked, address, stranger, code, made_at,
                            expires_at)
                        values (:id, :phone, :sealed, :masked, :network, :stranger, :code, :at, :until)
                        """)
                .param("id", id)
                .param("phone", phone)
                .param("sealed", vault.seal(fresh.phone()))
                .param("masked", Masking.phone(fresh.phone()))
                .param("network", vault.fingerprint(fresh.network()))
                .param("stranger", fresh.stranger())
                .param("code", print(id, fresh.code()))
                .param("at", at)
                .param("until", Timestamp.from(fresh.at().plus(LIFE)))
                .update();
        return id;
    }

    /** A code of the last day, whether it may still be answered or not. */
    Optional<Asked> find(String id) {
        return jdbc.sql("select id, phone_sealed, phone_masked, code from identity.phone_code where id = :id")
                .param("id", id)
                .query((row, n) -> new Asked(
                        row.getString("id"),
                        vault.openIfAny(row.getBytes("phone_sealed")),
                        row.getString("phone_masked"),
                        row.getBytes("code")))
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
        jdbc.sql("update identity.phone_code set used_at = :at, phone_sealed = null where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    private byte[] print(String id, String code) {
        return vault.fingerprint("phone code " + id + " " + code);
    }
}
