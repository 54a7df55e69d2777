package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform and its command line in processes of their own. */
class CommandTests {
    @TempDir
    private Path data;

    @Test
    void a_real_county_starts_with_reference_data_and_lets_programs_in_before_anybody_else() throws Exception {
        PlatformProcess.Ended alone = PlatformProcess.command(data, "client", "add", "先来的程序");
        assertThat(alone.exit()).as(alone.output()).isZero();
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady()) {
            PlatformProcess.Ended beside =
                    PlatformProcess.command(data, "client", "add", "只看职业的程序", "--may", "occupations.read");
            Program wide = signIn(platform, alone);
            Program narrow = signIn(platform, beside);
            assertThat(total(wide, "/occupations")).isGreaterThanOrEqualTo(250);
            assertThat(wide.get("/jobseekers?division=330424001").statusCode()).isEqualTo(200);
            assertThat(total(wide, "/jobseekers") + total(wide, "/vacancies") + total(wide, "/enterprises"))
                    .isZero();
            assertThat(narrow.get("/occupations").statusCode()).isEqualTo(200);
            assertThat(narrow.get("/jobseekers").statusCode()).isEqualTo(403);
            assertThat(wide.get("/demo/accounts").statusCode()).isEqualTo(404);
            assertThat(new Visitor(platform.address("/")).get("/login").body()).doesNotContain("/demo/accounts");
            assertThat(PlatformProcess.command(data, "retention").output())
                    .contains("erased again 0", "registry.person 0", "employment.registration 0");
            assertThat(PlatformProcess.command(data, "client", "add", "过分的程序", "--may", "everything")
                            .exit())
                    .isEqualTo(2);
        }
        PlatformProcess.Ended asDemo = PlatformProcess.command(data, "serve", "--port", freePort());
        assertThat(asDemo.exit()).isEqualTo(2);
        assertThat(asDemo.output()).contains("真实的县", "--empty").doesNotContain("Exception");
    }

    @Test
    void the_platform_is_healthy_only_when_the_whole_demo_county_is_there() throws Exception {
        try (PlatformProcess platform = PlatformProcess.start(data)) {
            Visitor visitor = new Visitor(platform.address("/"));
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> healthy(visitor));
            var client = Program.json(
                            visitor.get("/demo/accounts", "application/json").body())
                    .get("client");
            Program program = Program.signIn(
                    platform.address("/"),
                    client.get("clientId").asString(),
                    client.get("clientSecret").asString());
            assertThat(total(program, "/jobseekers")).isEqualTo(2000);
            assertThat(total(program, "/vacancies")).isEqualTo(300);
            assertThat(total(program, "/enterprises")).isEqualTo(50);
            platform.awaitReady();
            assertThat(platform.lines()).anyMatch(line -> line.contains("/demo/accounts"));
            PlatformProcess.Ended second = PlatformProcess.command(data, "serve", "--port", freePort());
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.output()).contains(data.toString()).doesNotContain("at cn.gongjiang");
        }
        PlatformProcess.Ended asReal = PlatformProcess.command(data, "serve", "--port", freePort(), "--empty");
        assertThat(asReal.exit()).isEqualTo(2);
        assertThat(asReal.output()).contains("演示县", "--data");
    }

    @Test
    void an_unknown_command_is_told_so_and_opens_no_database() throws Exception {
        PlatformProcess.Ended ended = PlatformProcess.command(data, "tanzen");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(data).isEmptyDirectory();
    }

    private static String freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return Integer.toString(free.getLocalPort());
        }
    }

    private static boolean healthy(Visitor visitor) throws InterruptedException {
        try {
            return visitor.get("/actuator/health").statusCode() == 200;
        } catch (IOException notYetOpen) {
            return false;
        }
    }

    private static Program signIn(PlatformProcess platform, PlatformProcess.Ended added) throws Exception {
        return Program.signIn(platform.address("/"), added.value("client_id"), added.value("client_secret"));
    }

    private static long total(Program program, String path) throws Exception {
        return Program.json(program.get(path).body()).get("total").asLong();
    }
}
