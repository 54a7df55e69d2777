package cn.gongjiang.core.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of one platform: where it is and how to sign in. Close it after everything that uses it.
 *
 * <p>{@code GONGJIANG_DB_URL} (with {@code GONGJIANG_DB_USER}, {@code GONGJIANG_DB_PASSWORD}) names the county's own
 * server; without it an embedded server is started in the data folder, or the one a running platform has there is used.
 */
public final class Database implements AutoCloseable {
    private static final int OLDEST = 15;

    private final ConnectionFile.Connection connection;
    private final @Nullable AutoCloseable server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(ConnectionFile.Connection connection, @Nullable AutoCloseable server) {
        this.connection = connection;
        this.server = server;
    }

    /**
     * For the platform itself: it must be alone on its data folder.
     *
     * @throws DatabaseUnavailable when another platform runs on the folder, or the server does not start
     */
    public static Database forPlatform(Path data, Map<String, String> environment) {
        return own(environment).orElseGet(() -> {
            EmbeddedServer server = EmbeddedServer.start(data);
            return new Database(server.connection(), server);
        });
    }

    /** For one command of the command line: the running platform's database, else the embedded one for a moment. */
    public static Database forCommand(Path data, Map<String, String> environment) {
        return own(environment).orElseGet(() -> {
            if (EmbeddedServer.isRunning(data)) {
                return new Database(ConnectionFile.in(data).read(), null);
            }
            return forPlatform(data, environment);
        });
    }

    private static java.util.Optional<Database> own(Map<String, String> environment) {
        String url = environment.getOrDefault("GONGJIANG_DB_URL", "");
        if (url.isBlank()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new Database(
                reached(new ConnectionFile.Connection(
                        url,
                        environment.getOrDefault("GONGJIANG_DB_USER", "gongjiang"),
                        environment.getOrDefault("GONGJIANG_DB_PASSWORD", ""))),
                null));
    }

    /** @throws DatabaseUnavailable when the server does not answer or is too old */
    private static ConnectionFile.Connection reached(ConnectionFile.Connection own) {
        try (var connection = DriverManager.getConnection(own.url(), own.user(), own.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseUnavailable(
                        "GONGJIANG_DB_URL 的 PostgreSQL 是 %1$d 版，需要 %2$d 或更新。 PostgreSQL %1$d is too old, %2$d is needed."
                                .formatted(version, OLDEST),
                        null);
            }
            return own;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "不能连接 GONGJIANG_DB_URL %1$s（用户 %2$s）。 Cannot connect to it. (%3$s)"
                            .formatted(own.url(), own.user(), e.getMessage()),
                    e);
        }
    }

    public String url() {
        return connection.url();
    }

    public String user() {
        return connection.user();
    }

    public String password() {
        return connection.password();
    }

    @Override
    public void close() {
        if (server != null && closed.compareAndSet(false, true)) {
            try {
                server.close();
            } catch (Exception e) {
                throw new DatabaseUnavailable("The embedded database did not stop cleanly", e);
            }
        }
    }

    /** The database cannot be opened; the message says what to do. */
    public static final class DatabaseUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseUnavailable(String message, @Nullable Exception cause) {
            super(message, cause);
        }

        static DatabaseUnavailable because(String message, IOException cause) {
            return new DatabaseUnavailable(message + " (" + cause.getMessage() + ")", cause);
        }
    }
}
