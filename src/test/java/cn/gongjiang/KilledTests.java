package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of writing, and the next start on the same folder. */
class KilledTests {
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_THE_KILL = 30;

    @TempDir
    private Path data;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger serial = new AtomicInteger();

    @Test
    void whatever_was_acknowledged_is_there_after_three_kills() throws Exception {
        killAndLook(3);
    }

    @Test
    @Tag("deep")
    @Tag("kill")
    void whatever_was_acknowledged_is_there_after_sixty_kills() throws Exception {
        killAndLook(60);
    }

    /** Every third time the database is killed too, else it lives on as an orphan. */
    private void killAndLook(int kills) throws Exception {
        PlatformProcess.Ended client = PlatformProcess.command(data, "client", "add", "写入程序");
        for (int kill = 1; kill <= kills; kill++) {
            PlatformProcess platform = started(kill);
            Program program =
                    Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret"));
            everythingIsThere(program);
            writeUntilKilled(program, platform, kill % 3 == 0);
        }
        try (PlatformProcess platform = started(kills + 1)) {
            everythingIsThere(
                    Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret")));
        }
        System.out.println("kills " + kills + "\nacknowledged " + acknowledged.size() + "\nlost 0");
    }

    private PlatformProcess started(int time) throws Exception {
        long from = System.nanoTime();
        PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady();
        System.out.printf("start %d after %d ms%n", time, (System.nanoTime() - from) / 1_000_000);
        return platform;
    }

    private void writeUntilKilled(Program program, PlatformProcess platform, boolean database) throws Exception {
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> Thread.ofVirtual().start(() -> write(program, enough)))
                .toList();
        enough.await();
        if (database) {
            platform.killWithDatabase();
        } else {
            platform.kill();
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(Program program, CountDownLatch enough) {
        try {
            while (true) {
                int number = serial.incrementAndGet();
                HttpResponse<String> answer = program.upload(
                        "enterprises",
                        "企业.csv",
                        "企业名称,统一社会信用代码\n海盐第%d厂,91330424MA2CW0000%d".formatted(number, number % 10));
                if (answer.statusCode() == 303) {
                    acknowledged.add(answer.headers().firstValue("Location").orElseThrow());
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            // the platform is gone: what it had acknowledged is in the queue
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** And goes on by itself: no import stays half checked. */
    private void everythingIsThere(Program program) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    for (String location : acknowledged) {
                        HttpResponse<String> answer = program.get(location);
                        assertThat(answer.statusCode()).as(location).isEqualTo(200);
                        assertThat(Program.json(answer.body()).get("status").asString())
                                .as(location)
                                .isNotEqualTo("checking");
                    }
                });
    }
}
