package cn.gongjiang.identity.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSpec {
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_vectors_of_the_standard_hold(long seconds, String code) {
        assertThat(Totp.code(KEY, Totp.step(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "9, 520489"})
    void so_do_those_of_the_counter(long step, String code) {
        assertThat(Totp.code(KEY, step, 6)).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        for (int drift = -2; drift <= 2; drift++) {
            String code = Totp.code(KEY, Totp.step(NOW) + drift, Totp.DIGITS);
            assertThat(Totp.accepted(KEY, code, NOW, 0).isPresent())
                    .as("drift %d", drift)
                    .isEqualTo(Math.abs(drift) <= 1);
        }
    }

    @Test
    void a_code_opens_once() {
        String code = Totp.code(KEY, Totp.step(NOW), Totp.DIGITS);
        long opened = Totp.accepted(KEY, code, NOW, 0).orElseThrow();
        assertThat(Totp.accepted(KEY, code, NOW, opened)).isEmpty();
        assertThat(Totp.accepted(KEY, code, NOW.plusSeconds(30), opened)).isEmpty();
    }

    @Test
    void what_is_no_code_opens_nothing() {
        for (String wrong : new String[] {"", "81804", "081804x", "０８１８０４", "999999"}) {
            assertThat(Totp.accepted(KEY, wrong, NOW, 0)).as(wrong).isEmpty();
        }
    }
}
