package cn.gongjiang.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.core.Vault;
import cn.gongjiang.web.TooMany;
import cn.gongjiang.world.PlatformTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class StrictUsesTests {
    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");
    private static final int MOST = 60;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    private final String kind = "k-" + UUID.randomUUID();

    @Test
    void sixty_a_minute_are_answered_and_the_next_one_waits() {
        ask(MOST, "10.0.0.1", NINE);
        assertThatThrownBy(() -> ask(1, "10.0.0.1", NINE.plusSeconds(20)))
                .isInstanceOfSatisfying(
                        TooMany.class, e -> assertThat(e.pause()).isEqualTo(Duration.ofSeconds(40)));
    }

    @Test
    void another_address_and_another_kind_are_counted_apart() {
        ask(MOST, "10.0.0.1", NINE);
        ask(1, "10.0.0.2", NINE);
        limits(NINE).strict(kind + "-other", "10.0.0.1");
    }

    @Test
    void around_the_full_minute_nobody_gets_twice_as_much() {
        ask(MOST, "10.0.0.1", NINE.plusSeconds(59));
        assertThatThrownBy(() -> ask(10, "10.0.0.1", NINE.plusSeconds(61))).isInstanceOf(TooMany.class);
        ask(20, "10.0.0.1", NINE.plusSeconds(119));
    }

    @Test
    void two_nodes_count_together() {
        for (int i = 0; i < MOST / 2; i++) {
            limits(NINE).strict(kind, "10.0.0.1");
            limits(NINE).strict(kind, "10.0.0.1");
        }
        assertThatThrownBy(() -> limits(NINE).strict(kind, "10.0.0.1")).isInstanceOf(TooMany.class);
    }

    @Test
    void a_network_of_the_sixth_version_is_one_address() {
        for (int i = 0; i < MOST; i++) {
            limits(NINE).strict(kind, "2001:db8:1:2::" + Integer.toHexString(i + 1));
        }
        assertThatThrownBy(() -> limits(NINE).strict(kind, "2001:db8:1:2::ffff"))
                .isInstanceOf(TooMany.class);
        limits(NINE).strict(kind, "2001:db8:1:3::1");
    }

    private void ask(int times, String address, Instant at) {
        for (int i = 0; i < times; i++) {
            limits(at).strict(kind, address);
        }
    }

    private Limits limits(Instant at) {
        return new Limits(MOST, 1, 1, new StrictUses(jdbc, vault), Clock.fixed(at, ZoneOffset.UTC));
    }
}
