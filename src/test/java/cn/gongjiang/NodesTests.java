package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.BusyCounty.Moment;
import cn.gongjiang.core.database.Database;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlainProxy;
import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL behind a plain reverse proxy that sends every request to the other one. */
@Tag("deep")
@Tag("nodes")
class NodesTests {
    private static final int STRICT = 60;
    private static final String PASSWORD = "haiyan-2026";

    @TempDir
    private Path folder;

    private Database database;
    private Map<String, String> shared;
    private PlatformProcess first;
    private PlatformProcess second;
    private PlainProxy proxy;

    @BeforeEach
    void two_nodes_behind_a_proxy() throws Exception {
        database = Database.forPlatform(folder.resolve("server"), Map.of());
        shared = Map.of(
                "GONGJIANG_DB_URL", database.url(),
                "GONGJIANG_DB_USER", database.user(),
                "GONGJIANG_DB_PASSWORD", database.password());
        first = node().awaitReady();
        second = node().awaitReady();
        proxy = PlainProxy.before(List.of(first.address("/"), second.address("/")));
    }

    @AfterEach
    void all_end() {
        proxy.close();
        first.close();
        second.close();
        database.close();
    }

    private PlatformProcess node() throws Exception {
        return new PlatformProcess.Launch().with(shared).start(folder.resolve("keys"));
    }

    @Test
    void sessions_jobs_events_and_strict_limits_are_one_and_a_killed_node_costs_nobody_a_click() throws Exception {
        Program program = program();
        BusyCounty county = new BusyCounty();
        county.found(program);
        Caller official = Caller.person(proxy.port(), "county", PASSWORD);
        for (int click = 0; click < 20; click++) {
            assertThat(official.get("/jobseekers", Caller.PAGE).status()).isEqualTo(200);
        }
        county.workUntil(Moment.CHECKING, program, first::kill);
        for (int click = 0; click < 4; click++) {
            assertThat(official.get("/jobseekers", Caller.PAGE).status()).isEqualTo(200);
        }
        county.latestIsThere(program);
        everyEventIsHandled();
        first = node().awaitReady();
        assertThat(Caller.person(first.address("/").getPort(), "town", PASSWORD)
                        .get("/jobseekers", Caller.PAGE)
                        .status())
                .isEqualTo(200);
        strictLimitsCountTogether();
    }

    private Program program() throws Exception {
        PlatformProcess.Ended client =
                new PlatformProcess.Launch().with(shared).command(folder.resolve("keys"), "client", "add", "节点程序");
        BusyCounty.letProgramsRefer(database);
        return Program.signIn(
                URI.create("http://localhost:" + proxy.port()),
                client.value("client_id"),
                client.value("client_secret"));
    }

    private void everyEventIsHandled() throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> count(statement, "select count(*) from events.event_publication") == 0);
            assertThat(count(statement, """
                                    select count(*) from employment.referral r where recorded_by = '节点程序' and 1 <>
                                    (select count(*) from notify.message m where m.about = 'referral/' || r.no)
                                    """)).isZero();
        }
    }

    private static long count(Statement statement, String sql) throws Exception {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void strictLimitsCountTogether() {
        Map<Integer, Integer> answers = new HashMap<>();
        Caller stranger = Caller.nobody(proxy.port());
        for (int attempt = 0; attempt < STRICT + 20; attempt++) {
            answers.merge(stranger.send("POST", "/phone-codes", Map.of()).status(), 1, Integer::sum);
        }
        assertThat(answers.get(422)).isBetween(STRICT - 5, STRICT);
        assertThat(answers.get(429)).isGreaterThanOrEqualTo(20);
    }
}
