package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.BusyCounty.Moment;
import cn.gongjiang.core.database.Database;
import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 in the middle of ordinary writing, of an import and of the delivery of events, and the next start on the same folder.
 * Every third time the database is killed too, else it lives on as an orphan.
 */
class KilledTests {
    private static final Duration TAKEN_UP = Duration.ofSeconds(15);

    @TempDir
    private Path data;

    private final BusyCounty county = new BusyCounty();
    private long undelivered;

    @Test
    void three_kills_lose_nothing_and_leave_nothing_half_done() throws Exception {
        killAndLook(3);
    }

    @Test
    @Tag("deep")
    @Tag("kill")
    void a_hundred_kills_lose_nothing_and_leave_nothing_half_done() throws Exception {
        killAndLook(100);
    }

    private void killAndLook(int kills) throws Exception {
        PlatformProcess.Ended client = PlatformProcess.command(data, "client", "add", "写入程序");
        for (int kill = 1; kill <= kills; kill++) {
            PlatformProcess platform = started(kill);
            if (kill == 1) {
                letProgramsRefer();
            }
            Program program = signedIn(platform, client);
            if (kill == 1) {
                county.found(program);
            }
            look(program);
            boolean database = kill % 3 == 0;
            county.workUntil(kill % 2 == 0 ? Moment.CONFIRMING : Moment.CHECKING, program, () -> {
                if (database) {
                    platform.killWithDatabase();
                } else {
                    platform.kill();
                }
            });
        }
        try (PlatformProcess platform = started(kills + 1)) {
            Program program = signedIn(platform, client);
            look(program);
            county.everythingIsThere(program);
        }
        System.out.printf(
                "kills %d%nacknowledged %d%nevents delivered after the kill %d%nlost 0%n",
                kills, county.acknowledged(), undelivered);
    }

    private void letProgramsRefer() throws SQLException {
        try (Database database = Database.forCommand(data, Map.of())) {
            BusyCounty.letProgramsRefer(database);
        }
    }

    private PlatformProcess started(int time) throws Exception {
        long from = System.nanoTime();
        PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady();
        System.out.printf("start %d after %d ms%n", time, (System.nanoTime() - from) / 1_000_000);
        return platform;
    }

    private static Program signedIn(PlatformProcess platform, PlatformProcess.Ended client) throws Exception {
        return Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret"));
    }

    private void look(Program program) throws Exception {
        county.latestIsThere(program);
        long enterprises =
                Program.json(program.get("/enterprises").body()).get("total").asLong();
        assertThat(enterprises).isEqualTo(1 + county.rowsWritten(program));
        try (Database database = Database.forCommand(data, Map.of());
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            undelivered += count(statement, "select count(*) from events.event_publication");
            await().atMost(TAKEN_UP)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> count(statement, "select count(*) from events.event_publication") == 0);
            assertThat(count(statement, """
                                    select count(*) from employment.referral r where 1 <>
                                    (select count(*) from notify.message m where m.about = 'referral/' || r.no)
                                    """))
                    .as("referrals without their message")
                    .isZero();
            assertThat(count(statement, "select count(*) from notify.message"))
                    .isEqualTo(count(statement, "select count(*) from employment.referral"));
        }
    }

    private static long count(Statement statement, String sql) throws Exception {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
