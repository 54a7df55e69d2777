package cn.gongjiang.registry.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Registering on the phone in the moment in which somebody else writes the same. */
@PlatformTest
class NewcomersAtOnceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Stranger stranger;

    @BeforeEach
    void somebody_new() {
        Stranger.aDayLater(jdbc);
        stranger = new Stranger(platform);
    }

    @Test
    void sent_twice_in_the_same_moment_there_is_one_person_and_both_are_led_on() {
        stranger.prove();
        assertThat(AtOnce.twice(() -> stranger.send(stranger.told()).location()))
                .containsExactly("/me/registration", "/me/registration");
        assertThat(people.withPhone(stranger.phone)).hasSize(1);
    }

    @Test
    void of_two_phones_that_tell_one_number_in_the_same_moment_one_is_let_in() {
        Stranger other = new Stranger(platform);
        stranger.prove();
        other.prove();
        assertThat(AtOnce.both(
                        () -> stranger.send(stranger.told()).status(),
                        () -> other.send(other.told("number", stranger.number)).status()))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(people.known(List.of(new IdentityNumber(stranger.number)))).hasSize(1);
    }

    @Test
    void an_import_that_writes_the_same_number_in_this_moment_wins_and_nothing_is_half_written() throws Exception {
        stranger.prove();
        CompletableFuture<Caller.Answer> answer = platform.getBean(TransactionTemplate.class)
                .execute(status -> {
                    people.add(List.of(
                            new People.NewPerson("沈阿妹", new IdentityNumber(stranger.number), null, null, "测试")));
                    var sent = CompletableFuture.supplyAsync(() -> stranger.sendJson(stranger.told()));
                    awaitSomebodyWaiting();
                    return sent;
                });
        assertThat(answer.get().body()).contains("刚刚由工作人员登记好");
        assertThat(people.withPhone(stranger.phone)).isEmpty();
        assertThat(stranger.browser().get("/me", Caller.JSON).status()).isEqualTo(401);
        assertThat(stranger.sendJson(stranger.told()).body()).contains("已经登记过");
    }

    private void awaitSomebodyWaiting() {
        try (Connection connection = platform.getBean(DataSource.class).getConnection();
                var waiting = connection.createStatement()) {
            long until = System.nanoTime() + 30_000_000_000L;
            while (System.nanoTime() < until) {
                var count = waiting.executeQuery("select count(*) from pg_locks where not granted");
                count.next();
                if (count.getInt(1) > 0) {
                    return;
                }
                Thread.onSpinWait();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("Nobody waits");
    }
}
