package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.StoppedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped and started while people work; the platform stays. */
class DatabaseRestartedTests {
    private static final int WORKERS = 4;
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    private Path data;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    @Tag("deep")
    @Tag("database")
    void requests_fail_with_words_and_recover_by_themselves() throws Exception {
        PlatformProcess.Ended client = PlatformProcess.command(data, "client", "add", "负载程序");
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady()) {
            Program program =
                    Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret"));
            var workers = IntStream.range(0, WORKERS)
                    .mapToObj(i -> Thread.ofVirtual().start(() -> work(program, i)))
                    .toList();
            restart(program, platform);
            restart(program, platform);
            done.set(true);
            for (Thread worker : workers) {
                worker.join();
            }
            assertThat(answers).contains(303, 200, 503).containsOnly(303, 200, 503);
            everyJobIsTakenUp(program);
        }
        System.out.println("answers " + answers.size() + "\nrefused with 503 "
                + answers.stream().filter(code -> code == 503).count() + "\nacknowledged " + acknowledged.size());
    }

    private void restart(Program program, PlatformProcess platform) throws Exception {
        awaitAnswers(40);
        StoppedDatabase database = platform.stopDatabase();
        refusedWithAPage(program);
        awaitAnswers(WORKERS * 2);
        assertThat(status(program, "/actuator/health")).isEqualTo(503);
        database.start();
        await().atMost(SOON).until(() -> status(program, "/actuator/health") == 200);
        await().atMost(SOON).until(() -> status(program, "/enterprises") == 200);
    }

    private void awaitAnswers(int more) {
        int before = answers.size();
        await().atMost(Duration.ofMinutes(1)).until(() -> answers.size() > before + more);
    }

    private static void refusedWithAPage(Program program) throws Exception {
        HttpResponse<String> page = program.send(program.request("/enterprises").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("系统正在恢复", "<html").doesNotContain("Exception");
    }

    private static int status(Program program, String path) throws IOException, InterruptedException {
        return program.get(path).statusCode();
    }

    private void work(Program program, int worker) {
        try {
            for (int i = 0; !done.get(); i++) {
                HttpResponse<String> answer = i % 2 == 0
                        ? program.get("/enterprises")
                        : program.upload("enterprises", "企业.csv", "企业名称\n海盐第%d-%d厂".formatted(worker, i));
                answers.add(answer.statusCode());
                assertThat(answer.body()).doesNotContain("Exception", "\tat ");
                answer.headers().firstValue("Location").ifPresent(acknowledged::add);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jobs go on, too. */
    private void everyJobIsTakenUp(Program program) {
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
