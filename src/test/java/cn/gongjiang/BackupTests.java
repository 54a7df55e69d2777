package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's copy, taken while people work, and brought back elsewhere. */
class BackupTests {
    private static final List<String> LISTS = List.of("/jobseekers", "/vacancies", "/enterprises", "/imports");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private final AtomicInteger serial = new AtomicInteger();
    private String erasedSince = "";

    /** Of a county that was begun and where little happened. */
    @BeforeAll
    static void anybody_has_a_backup() throws IOException {
        Path source = shared.resolve("source");
        ConsoleCall.on(source, "client", "add", "anybody");
        PlatformProcess.Ended taken =
                ConsoleCall.on(source, "backup", anybodysBackup().toString());
        assertThat(taken.exit()).as(taken.output()).isZero();
    }

    private static Path anybodysBackup() {
        return shared.resolve("whole.zip");
    }

    @Test
    void a_copy_taken_under_way_is_whole_elsewhere_and_goes_on_from_there() throws Exception {
        Path data = folder.resolve("county");
        Path file = folder.resolve("county.zip");
        List<Long> totals = copied(data, file);
        Path other = folder.resolve("other");
        PlatformProcess.Ended restored = ConsoleCall.on(other, "restore", file.toString());
        assertThat(restored.exit()).as(restored.output()).isZero();
        PlatformProcess.Ended withoutKeys = ConsoleCall.on(other, "verify-audit");
        assertThat(withoutKeys.exit()).isEqualTo(2);
        assertThat(withoutKeys.output()).contains("密钥文件").doesNotContain("\tat ");
        Files.createDirectories(other.resolve("keys"));
        for (String brought : List.of("keys/vault.key", "keys/erased.txt")) {
            Files.copy(data.resolve(brought), other.resolve(brought));
        }
        assertThat(ConsoleCall.on(other, "verify-audit").output()).contains("intact");
        goesOn(other, totals);
    }

    /** Neither over another file nor into a database in use. */
    private List<Long> copied(Path data, Path file) throws Exception {
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty")) {
            platform.awaitReady();
            PlatformProcess.Ended client = ConsoleCall.on(data, "client", "add", "backup-test");
            Program program = signIn(platform, client);
            upload(program, 3);
            erasedSince = somebody(data);
            PlatformProcess.Ended taken = underWay(program, data, file);
            assertThat(taken.exit()).as(taken.output()).isZero();
            assertThat(taken.output()).contains("tables ", "rows ", "vault.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(ConsoleCall.on(data, "backup", file.toString()).output()).contains("已存在");
            assertThat(ConsoleCall.on(data, "restore", file.toString()).exit()).isNotZero();
            assertThat(ConsoleCall.on(data, "retention").output()).contains("registry.person 1");
            return totals(program);
        }
    }

    private void goesOn(Path other, List<Long> totals) throws Exception {
        try (PlatformProcess platform = PlatformProcess.start(other, "--empty")) {
            platform.awaitReady();
            Program program = signIn(platform, ConsoleCall.on(other, "client", "add", "second"));
            assertThat(program.get("/people/" + erasedSince).statusCode()).isEqualTo(404);
            List<Long> now = totals(program);
            assertThat(now.subList(0, 3)).isEqualTo(totals.subList(0, 3));
            assertThat(now.getLast()).isBetween(3L, totals.getLast());
            upload(program, 1);
            assertThat(totals(program).getLast()).isEqualTo(now.getLast() + 1);
        }
    }

    /** Somebody whose time is over, but who is in the backup; returns the number. */
    private static String somebody(Path data) throws SQLException {
        try (Database database = Database.forCommand(data, Map.of());
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        insert into registry.person (name, name_masked, number_sealed, number_print, number_masked, born,
                            recorded_by, recorded_at) values ('章备份', '章*份', '\\x01', '\\x01', '330***', '1990-01-01', '测试',
                            now() - interval '6 years')
                        returning no
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The backup is taken while files are being uploaded. */
    private PlatformProcess.Ended underWay(Program program, Path data, Path file) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread busy = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                upload(program, 1);
            }
        });
        try {
            return ConsoleCall.on(data, "backup", file.toString());
        } finally {
            done.set(true);
            busy.join();
        }
    }

    @Test
    void a_file_that_is_no_whole_backup_is_refused() throws Exception {
        Path data = folder.resolve("empty");
        Path file = anybodysBackup();
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, whole.length / 4, whole.length / 3, (byte) 0x55);
        Path changed = Files.write(folder.resolve("changed.zip"), spoilt);
        for (Path bad : List.of(half, changed, Files.writeString(folder.resolve("note.txt"), "你好"))) {
            PlatformProcess.Ended refused = ConsoleCall.on(data, "restore", bad.toString());
            assertThat(refused.exit()).as(bad.toString()).isEqualTo(1);
            assertThat(refused.output()).contains("备份").doesNotContain("\tat ");
        }
        assertThat(ConsoleCall.on(data, "restore", file.toString()).exit()).isZero();
    }

    @Test
    void a_half_restored_database_does_not_start_and_is_restored_anew() throws Exception {
        Path data = folder.resolve("half-restored");
        Path file = anybodysBackup();
        assertThat(ConsoleCall.on(data, "restore", file.toString()).exit()).isZero();
        try (Database database = Database.forPlatform(data, Map.of());
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table public.restoration_unfinished ()");
        }
        for (String command : List.of("serve --port=" + freePort(), "verify-audit")) {
            PlatformProcess.Ended refused = ConsoleCall.on(data, command.split(" "));
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.output()).contains("恢复没有完成").doesNotContain("\tat ");
        }
        assertThat(ConsoleCall.on(data, "restore", file.toString()).output()).contains("rows ", "taken at ");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static Program signIn(PlatformProcess platform, PlatformProcess.Ended client) throws Exception {
        return Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret"));
    }

    private void upload(Program program, int files) {
        for (int n = 0; n < files; n++) {
            String content = "企业名称,统一社会信用代码\n备份厂%d,\n".formatted(serial.incrementAndGet());
            try {
                assertThat(program.upload("enterprises", "企业.csv", content).statusCode())
                        .isEqualTo(303);
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static List<Long> totals(Program program) throws Exception {
        Long[] totals = new Long[LISTS.size()];
        for (int at = 0; at < totals.length; at++) {
            totals[at] =
                    Program.json(program.get(LISTS.get(at)).body()).get("total").asLong();
        }
        return List.of(totals);
    }
}
