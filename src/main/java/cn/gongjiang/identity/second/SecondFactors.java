package cn.gongjiang.identity.second;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second factors of accounts: none, begun, or confirmed by a first code. */
@Repository
public class SecondFactors {
    static final int RECOVERY_CODES = 10;
    private static final int SECRET = 20;
    private static final int RECOVERY_LENGTH = 12;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Bean
    static SealedColumn secretsOfAuthenticators() {
        return new SealedColumn("identity.second_factor", "account", "secret_sealed");
    }

    /** What an account's authenticator knows. */
    record Factor(
            long account,
            byte[] secret,
            String nonce,
            @Nullable Instant confirmedAt,
            long lastStep,
            List<Integer> used) {
        boolean isOn() {
            return confirmedAt != null;
        }

        /** As authenticators read it. */
        String text() {
            return new Base32().encodeToString(secret);
        }
    }

    public boolean isOn(long account) {
        return find(account).filter(Factor::isOn).isPresent();
    }

    Optional<Factor> find(long account) {
        return jdbc.sql("select * from identity.second_factor where account = :account")
                .param("account", account)
                .query((row, n) -> factor(row))
                .optional();
    }

    /** The same, and nobody else reads it until the end of the transaction. */
    Optional<Factor> take(long account) {
        return jdbc.sql("select * from identity.second_factor where account = :account for update")
                .param("account", account)
                .query((row, n) -> factor(row))
                .optional();
    }

    /** A fresh secret that still has to be confirmed; what was there before is gone. */
    void begin(long account, Instant at) {
        byte[] secret = new byte[SECRET];
        byte[] nonce = new byte[SECRET];
        random.nextBytes(secret);
        random.nextBytes(nonce);
        end(account);
        jdbc.sql("""
                        insert into identity.second_factor (account, secret_sealed, nonce, made_at)
                        values (:account, :secret, :nonce, :at)
                        """)
                .param("account", account)
                .param("secret", vault.seal(secret))
                .param("nonce", Base64.getEncoder().encodeToString(nonce))
                .param("at", Timestamp.from(at))
                .update();
    }

    void confirm(long account, long step, Instant at) {
        jdbc.sql("update identity.second_factor set confirmed_at = :at, last_step = :step where account = :account")
                .param("account", account)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    void opened(long account, long step) {
        jdbc.sql("update identity.second_factor set last_step = :step where account = :account")
                .param("account", account)
                .param("step", step)
                .update();
    }

    void use(long account, int recoveryCode) {
        jdbc.sql("update identity.second_factor set used = used || :code where account = :account")
                .param("account", account)
                .param("code", recoveryCode)
                .update();
    }

    public void end(long account) {
        jdbc.sql("delete from identity.second_factor where account = :account")
                .param("account", account)
                .update();
    }

    /** Those that are not used up, in groups of four. */
    List<String> recoveryCodes(Factor factor) {
        return IntStream.range(0, RECOVERY_CODES)
                .filter(i -> !factor.used().contains(i))
                .mapToObj(i -> recoveryCode(factor, i).replaceAll("(....)(?=.)", "$1-"))
                .toList();
    }

    /** Which of the unused recovery codes this is. */
    OptionalInt recoveryCode(Factor factor, String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return IntStream.range(0, RECOVERY_CODES)
                .filter(i ->
                        !factor.used().contains(i) && recoveryCode(factor, i).equals(plain))
                .findFirst();
    }

    private String recoveryCode(Factor factor, int number) {
        byte[] print = vault.fingerprint("recovery " + factor.account() + " " + factor.nonce() + " " + number);
        return new Base32().encodeToString(print).substring(0, RECOVERY_LENGTH).toLowerCase(Locale.ROOT);
    }

    private Factor factor(ResultSet row) throws SQLException {
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new Factor(
                row.getLong("account"),
                vault.openBytes(row.getBytes("secret_sealed")),
                row.getString("nonce"),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                row.getLong("last_step"),
                Arrays.asList((Integer[]) row.getArray("used").getArray()));
    }
}
