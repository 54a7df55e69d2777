package cn.gongjiang.identity;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has just proved, with the right code, to hold a phone that nobody has: for half an hour, in the one browser that knows the
 * word. Whoever reads the database learns neither word nor phone.
 */
@Repository
public class PhoneProofs {
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final String COOKIE = "phone-proof";
    private static final int WORD = 32;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PhoneProofs(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Those that ended go when the next one is made; when nobody makes one, each night. */
    @Bean
    static Retained endedProofs(DatedRows rows, Clock clock) {
        return new Retained(
                "identity.sign-in",
                Retained.REGISTERS,
                _ -> rows.delete("identity.phone_proof", "expires_at", LocalDate.now(clock)));
    }

    @Bean
    static SealedColumn provenPhones() {
        return new SealedColumn("identity.phone_proof", "word", "phone_sealed");
    }

    /** A phone that whoever sits at this browser holds. */
    public record ProvenPhone(String number, String masked) {}

    /** @return the word that the browser keeps */
    public String add(String phone) {
        Instant now = clock.instant();
        jdbc.sql("delete from identity.phone_proof where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        String word = RandomWord.of(WORD);
        jdbc.sql("""
                        insert into identity.phone_proof (word, phone_sealed, phone_masked, expires_at)
                        values (:word, :phone, :masked, :until)
                        """)
                .param("word", vault.fingerprint(word))
                .param("phone", vault.seal(phone))
                .param("masked", Masking.phone(phone))
                .param("until", Timestamp.from(now.plus(LIFE)))
                .update();
        return word;
    }

    public Optional<ProvenPhone> of(HttpServletRequest request) {
        return word(request).flatMap(word -> jdbc.sql("""
                                select phone_sealed, phone_masked from identity.phone_proof
                                where word = :word and expires_at > :now
                                """)
                .param("word", vault.fingerprint(word))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) ->
                        new ProvenPhone(vault.open(row.getBytes("phone_sealed")), row.getString("phone_masked")))
                .optional());
    }

    /** Once whoever holds the phone is registered it proves nothing any more. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        word(request).ifPresent(word -> jdbc.sql("delete from identity.phone_proof where word = :word")
                .param("word", vault.fingerprint(word))
                .update());
        keep(response, "");
    }

    /** Only the browser that knows the word goes on. */
    public static void keep(HttpServletResponse response, String word) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, word)
                .path("/")
                .maxAge(word.isEmpty() ? Duration.ZERO : LIFE)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> word(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
