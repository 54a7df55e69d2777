package cn.gongjiang.world;

import cn.gongjiang.core.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One real PostgreSQL for all tests of a run; each application context gets a fresh database in it. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Database server = Server.ONE.database;
        String url = fresh(server);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", server.user(),
                                "spring.datasource.password", server.password(),
                                "spring.datasource.hikari.maximum-pool-size", "8",
                                "gongjiang.data", Server.ONE.folder.toString(),
                                "gongjiang.keys",
                                        Server.ONE.folder.resolve("vault.key").toString())));
    }

    private static String fresh(Database server) {
        String name = "test_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.url().replaceFirst("/[^/]+$", "/" + name);
    }

    /** Started with the first test that needs it, stopped after the last context is closed. */
    private enum Server {
        ONE;

        private final Path folder;
        private final Database database;

        Server() {
            try {
                folder = Files.createTempDirectory("gongjiang-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            database = Database.forPlatform(folder, Map.of());
            SpringApplication.getShutdownHandlers().add(database::close);
        }
    }
}
