package cn.gongjiang.core.database;

import cn.gongjiang.core.database.ConnectionFile.Connection;
import cn.gongjiang.core.database.Database.DatabaseUnavailable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL in the data folder, with durable settings. One platform at a time holds the folder's lock;
 * a server left behind by a killed platform is stopped cleanly before the next start.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String USER = "postgres";

    /** The server's log names what failed, never the row or the statement with its values. */
    private static final Map<String, String> WITHOUT_CONTENT =
            Map.of("log_error_verbosity", "terse", "log_min_error_statement", "panic");

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final FileLock lock;

    private EmbeddedServer(EmbeddedPostgres postgres, Connection connection, FileLock lock) {
        this.postgres = postgres;
        this.connection = connection;
        this.lock = lock;
    }

    Connection connection() {
        return connection;
    }

    /** Whether a living platform holds this data folder. */
    static boolean isRunning(Path data) {
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (FileLock free = tryLock(data)) {
            return free == null;
        } catch (IOException e) {
            throw DatabaseUnavailable.because("不能使用数据文件夹 %1$s。 Cannot use the data folder %1$s".formatted(data), e);
        }
    }

    static EmbeddedServer start(Path data) {
        try {
            makeFolder(data);
            FileLock lock = tryLock(data);
            if (lock == null) {
                throw new DatabaseUnavailable(
                        "另一个平台正在使用数据文件夹 %1$s。 Another platform is running on the data folder %1$s.".formatted(data),
                        null);
            }
            Path cluster = data.resolve("postgres");
            new LeftBehind(cluster).clear();
            String password = password(data, cluster);
            EmbeddedPostgres postgres = launch(data, cluster, password);
            Connection connection =
                    new Connection("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", USER, password);
            // first, so that a start that is killed in between knows the password it has set
            ConnectionFile.in(data).write(connection);
            demandPassword(postgres, cluster, password);
            return new EmbeddedServer(postgres, connection, lock);
        } catch (IOException e) {
            throw DatabaseUnavailable.because(
                    "内置数据库不能在 %1$s 启动，详见其中的 postgres.log。 The embedded database does not start in %1$s, see its postgres.log"
                            .formatted(data),
                    e);
        }
    }

    private static void makeFolder(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            return;
        }
        Files.createDirectories(data);
        if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock tryLock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("platform.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException held) {
            channel.close();
            return null;
        }
    }

    private static String password(Path data, Path cluster) throws IOException {
        Path file = ConnectionFile.in(data).path();
        if (Files.exists(cluster.resolve("PG_VERSION")) && Files.exists(file)) {
            return ConnectionFile.in(data).read().password();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static EmbeddedPostgres launch(Path data, Path cluster, String password) throws IOException {
        Path log = data.resolve("postgres.log");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgres-program").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", password)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Durable.SETTINGS.forEach(builder::setServerConfig);
        WITHOUT_CONTENT.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** The cluster is made with trust for every local user; from the first start on it asks for the password. */
    private static void demandPassword(EmbeddedPostgres postgres, Path cluster, String password) throws IOException {
        Path rules = cluster.resolve("pg_hba.conf");
        String demanded = "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n"
                + "host all all ::1/128 scram-sha-256\n";
        if (Files.readString(rules).equals(demanded)) {
            return;
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user " + USER + " password '" + password + "'");
            Files.writeString(rules, demanded);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("the password of the embedded database cannot be set", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            lock.release();
            lock.acquiredBy().close();
        }
    }
}
