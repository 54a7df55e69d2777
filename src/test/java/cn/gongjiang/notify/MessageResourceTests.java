package cn.gongjiang.notify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.CodeDelivery;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DemoCountyTest
class MessageResourceTests {
    private static final String PASSWORD = "haiyan-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private CodeDelivery delivery;

    @Autowired
    private Sending sending;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String code = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    @Test
    void in_a_demo_county_the_administrator_reads_the_code_beside_the_masked_phone() {
        deliver(clock.instant().plus(Duration.ofMinutes(5)));
        Caller administrator = Caller.person(port, "admin", PASSWORD);
        JsonNode message = administrator.json("/messages").get("items").get(0);
        assertThat(message.get("phone").asString()).isEqualTo("199****0007");
        assertThat(message.get("text").asString()).contains("您的登录验证码是 " + code, "5 分钟");
        assertThat(administrator.get("/messages", Caller.PAGE).body())
                .contains(code, "199****0007")
                .doesNotContain("19900000007");
        assertThat(administrator.get("/messages", Caller.XLSX).rows().get(1)).contains("199****0007");
    }

    @Test
    void a_message_is_sent_once() {
        deliver(clock.instant().plus(Duration.ofMinutes(5)));
        long id = last();
        awaitSent(id);
        Instant sent = sentAt(id);
        sending.send(id);
        assertThat(sentAt(id)).isEqualTo(sent);
    }

    @Test
    void what_came_too_late_is_given_up() {
        long late = jdbc.sql("""
                        insert into notify.message (kind, phone_sealed, phone_masked, text_sealed, made_at, until)
                        values ('CODE', '\\x', '199****0007', '\\x', now() - interval '9 minutes', now() - interval '4 minutes')
                        returning id
                        """).query(Long.class).single();
        sending.send(late);
        assertThat(jdbc.sql("select gave_up_at is not null and sent_at is null from notify.message where id = ?")
                        .param(late)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("delete from notify.message where id = ?").param(late).update();
    }

    @Test
    void what_was_never_to_be_sent_is_not_shown_and_soon_gone() {
        deliver(clock.instant());
        long id = last();
        assertThat(Caller.person(port, "admin", PASSWORD)
                        .get("/messages", Caller.PAGE)
                        .body())
                .doesNotContain(code);
        sending.send(id);
        assertThat(jdbc.sql("select count(*) from notify.message where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_rolled_back_sends_nothing() {
        long before = last();
        transaction.executeWithoutResult(status -> {
            delivery.deliver("19900000007", code, clock.instant().plus(Duration.ofMinutes(5)));
            status.setRollbackOnly();
        });
        assertThat(last()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "town", "auditor", "enterprise"})
    void nobody_but_the_administrator_sees_the_messages(String login) {
        assertThat(Caller.person(port, login, PASSWORD)
                        .get("/messages", Caller.JSON)
                        .status())
                .isEqualTo(403);
    }

    private void deliver(Instant until) {
        transaction.executeWithoutResult(status -> delivery.deliver("19900000007", code, until));
    }

    private long last() {
        return jdbc.sql("select coalesce(max(id), 0) from notify.message")
                .query(Long.class)
                .single();
    }

    private void awaitSent(long id) {
        Instant patience = clock.instant().plus(Duration.ofSeconds(20));
        while (jdbc.sql("select sent_at is null from notify.message where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single()
                && clock.instant().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private Instant sentAt(long id) {
        return jdbc.sql("select sent_at from notify.message where id = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp("sent_at").toInstant())
                .single();
    }
}
