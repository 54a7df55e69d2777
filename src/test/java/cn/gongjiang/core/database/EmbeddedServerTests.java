package cn.gongjiang.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.core.database.Database.DatabaseUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {
    @TempDir
    private Path data;

    @Test
    void an_acknowledged_write_is_on_the_disk() throws Exception {
        try (Database database = Database.forPlatform(data, Map.of())) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void its_address_and_secret_are_readable_by_the_owner_only() throws Exception {
        try (Database database = Database.forPlatform(data, Map.of())) {
            assertThat(database.password()).hasSizeGreaterThan(30);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("database.properties"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void two_platforms_never_share_a_folder_but_a_command_uses_the_running_one() throws Exception {
        try (Database database = Database.forPlatform(data, Map.of())) {
            assertThatThrownBy(() -> Database.forPlatform(data, Map.of()))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining(data.toString());
            try (Database beside = Database.forCommand(data, Map.of())) {
                assertThat(beside.url()).isEqualTo(database.url());
            }
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_cluster_whose_making_was_interrupted_is_made_anew() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        Files.createDirectories(cluster.resolve("base"));
        Files.writeString(cluster.resolve("postgresql.conf"), "");
        try (Database database = Database.forPlatform(data, Map.of())) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_stale_process_file_stops_no_server_of_another_folder(@TempDir Path other) throws Exception {
        try (Database running = Database.forPlatform(other, Map.of())) {
            List<String> process = Files.readAllLines(other.resolve("postgres").resolve("postmaster.pid"));
            Path cluster = Files.createDirectories(data.resolve("postgres"));
            Files.write(cluster.resolve("postmaster.pid"), process);
            try (Database started = Database.forPlatform(data, Map.of())) {
                assertThat(ask(started, "select 1")).isEqualTo("1");
            }
            assertThat(ask(running, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_damaged_process_file_does_not_keep_it_from_starting() throws Exception {
        try (Database first = Database.forPlatform(data, Map.of())) {
            ask(first, "create table kept (one int)");
        }
        for (String damaged : List.of("", "nonsense\n", "99999999999999999999\n\n\n")) {
            writeProcessFile(damaged);
            try (Database again = Database.forPlatform(data, Map.of())) {
                assertThat(ask(again, "select count(*) from kept")).isEqualTo("0");
            }
        }
    }

    private void writeProcessFile(String content) throws IOException {
        Files.writeString(data.resolve("postgres").resolve("postmaster.pid"), content);
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
