package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Vault;
import cn.gongjiang.world.PlatformTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class FailedSignInsTests {
    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    private final String login = "l-" + UUID.randomUUID();
    private final String address = "a-" + UUID.randomUUID();

    @Test
    void five_failures_within_fifteen_minutes_lock_for_thirty() {
        failAt(0, 3, 6, 9);
        assertThat(at(9).locked(login)).isFalse();
        failAt(15);
        assertThat(at(15).locked(login)).isTrue();
        assertThat(at(44).locked(login)).isTrue();
        assertThat(at(45).locked(login)).isFalse();
    }

    @Test
    void five_failures_over_more_than_fifteen_minutes_lock_nothing() {
        failAt(0, 4, 8, 12, 16);
        assertThat(at(16).locked(login)).isFalse();
    }

    @Test
    void a_success_ends_the_counting() {
        failAt(0, 1, 2, 3);
        at(4).forget(login);
        failAt(5);
        assertThat(at(5).locked(login)).isFalse();
    }

    @Test
    void upper_case_and_blanks_do_not_make_another_login() {
        failAt(0, 0, 0, 0, 0);
        assertThat(at(1).locked(" " + login.toUpperCase(java.util.Locale.ROOT) + " "))
                .isTrue();
    }

    @Test
    void an_address_is_slowed_down_after_sixty_failures_whatever_the_logins() {
        for (int i = 0; i < FailedSignIns.MOST_PER_ADDRESS; i++) {
            assertThat(at(1).slowed(address)).isFalse();
            at(0).add("somebody-" + UUID.randomUUID(), address);
        }
        assertThat(at(1).slowed(address)).isTrue();
        assertThat(at(1).slowed("another-" + address)).isFalse();
        assertThat(at(16).slowed(address)).isFalse();
    }

    private void failAt(int... minutes) {
        for (int minute : minutes) {
            at(minute).add(login, address);
        }
    }

    private FailedSignIns at(int minute) {
        Instant now = NINE.plus(Duration.ofMinutes(minute));
        return new FailedSignIns(jdbc, vault, Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    }
}
