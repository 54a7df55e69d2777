package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.StoppedDatabase;
import cn.gongjiang.world.Workers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped and started while people work; the platform stays. */
class DatabaseRestartedTests {
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    private Path data;

    @Test
    @Tag("deep")
    @Tag("database")
    void requests_fail_with_words_and_recover_by_themselves() throws Exception {
        PlatformProcess.Ended client = PlatformProcess.command(data, "client", "add", "负载程序");
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady()) {
            Program program =
                    Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret"));
            Workers workers = Workers.begin(program);
            restart(program, platform, workers);
            restart(program, platform, workers);
            workers.end();
            assertThat(workers.answers()).contains(303, 200, 503).containsOnly(303, 200, 503);
            everyJobIsTakenUp(program, workers.acknowledged());
            System.out.printf(
                    "answers %d%nrefused with 503 %d%nacknowledged %d%n",
                    workers.answers().size(),
                    Collections.frequency(workers.answers(), 503),
                    workers.acknowledged().size());
        }
    }

    private static void restart(Program program, PlatformProcess platform, Workers workers) throws Exception {
        workers.awaitAnswers(40);
        StoppedDatabase database = platform.stopDatabase();
        refusedWithAPage(program);
        workers.awaitAnswers(Workers.MANY * 2);
        assertThat(status(program, "/actuator/health")).isEqualTo(503);
        database.start();
        await().atMost(SOON).until(() -> status(program, "/actuator/health") == 200);
        await().atMost(SOON).until(() -> status(program, "/enterprises") == 200);
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

    /** The jobs go on, too. */
    private static void everyJobIsTakenUp(Program program, Collection<String> acknowledged) {
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
