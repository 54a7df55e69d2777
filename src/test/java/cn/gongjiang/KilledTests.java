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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 in the middle of ordinary writing, of an import and of the delivery of events, and the next start on the same folder.
 * Where the process alone is killed, its database lives on as an orphan. The long parts, a hundred kills together, also hold the
 * starts to their time: they are run on a machine that does nothing else.
 */
class KilledTests {
    private static final Duration TAKEN_UP = Duration.ofSeconds(15);
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    @TempDir
    private Path data;

    private final BusyCounty county = new BusyCounty();
    private final List<Duration> starts = new ArrayList<>();
    private long undelivered;

    @Test
    void three_kills_lose_nothing_and_leave_nothing_half_done() throws Exception {
        killAndLook(3, kill -> kill == 3);
    }

    @Test
    @Tag("deep")
    @Tag("kill")
    void fifty_kills_of_the_process_lose_nothing_and_the_next_start_is_quick() throws Exception {
        killAndLook(50, kill -> false);
        assertThat(usualStart()).isLessThanOrEqualTo(LONGEST_START);
    }

    @Test
    @Tag("deep")
    @Tag("kill-database")
    void fifty_kills_with_the_database_lose_nothing_and_the_next_start_is_quick() throws Exception {
        killAndLook(50, kill -> true);
        assertThat(usualStart()).isLessThanOrEqualTo(LONGEST_START);
    }

    private void killAndLook(int kills, IntPredicate withDatabase) throws Exception {
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
            boolean database = withDatabase.test(kill);
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
        tell(kills);
    }

    private void tell(int kills) {
        System.out.printf(
                "kills %d%nacknowledged %d%nevents delivered after the kill %d%nlost 0%nstart ms median %d longest %d%n",
                kills,
                county.acknowledged(),
                undelivered,
                usualStart().toMillis(),
                Collections.max(starts).toMillis());
    }

    /** The median of the starts after a kill. */
    private Duration usualStart() {
        return starts.stream().sorted().toList().get(starts.size() / 2);
    }

    private void letProgramsRefer() throws SQLException {
        try (Database database = Database.forCommand(data, Map.of())) {
            BusyCounty.letProgramsRefer(database);
        }
    }

    private PlatformProcess started(int time) throws Exception {
        long from = System.nanoTime();
        PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady();
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        if (time > 1) {
            starts.add(took);
        }
        System.out.printf("start %d after %d ms%n", time, took.toMillis());
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
