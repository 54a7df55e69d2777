package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A county that began with an earlier version goes on with this one: a dump that was kept then is migrated and served. */
class UpgradeTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ccac6d9, c-tPM9IgZT8ZBz, 9PDzVweGRobpFkehjG0brCcjkxNqvk5h"})
    void a_county_of_an_earlier_version_is_brought_up_to_date_with_all_it_had(String version, String id, String secret)
            throws Exception {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        try (Database database = Database.forPlatform(folder, Map.of())) {
            fill(database, version);
            try (InputStream key = kept(version + ".key")) {
                Files.copy(key, keys.resolve("vault.key"));
            }
            try (var platform = Serve.start(database, folder, 0, false)) {
                int port = platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                everythingIsThere(Caller.program(port, id, secret));
                Caller.person(port, "county", "haiyan-2026");
                assertThat(platform.getBean(AuditLines.class).verify()).isEmpty();
                assertThat(platform.getBean(AuditLines.class).length()).isGreaterThan(1);
            }
        }
    }

    private static void everythingIsThere(Caller program) {
        assertThat(program.json("/jobseekers").get("total").asInt()).isEqualTo(12);
        assertThat(program.json("/vacancies").get("total").asInt()).isEqualTo(6);
        assertThat(program.json("/enterprises").get("total").asInt()).isEqualTo(3);
        assertThat(program.json("/imports").get("total").asInt()).isEqualTo(2);
        assertThat(program.json("/referrals")
                        .get("items")
                        .valueStream()
                        .map(referral -> referral.get("step").asString())
                        .collect(Collectors.groupingBy(step -> step, Collectors.counting())))
                .isEqualTo(Map.of("已就业", 1L, "已录用，待登记就业", 1L, "未成", 1L, "已推荐", 1L));
    }

    /** As pg_dump wrote it, but for the words that are meant for psql. */
    private static void fill(Database database, String version) throws Exception {
        String dump;
        try (InputStream packed = new GZIPInputStream(kept(version + ".sql.gz"))) {
            dump = new String(packed.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\"))
                    .collect(Collectors.joining("\n"));
        }
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(dump);
        }
    }

    private static InputStream kept(String name) throws IOException {
        return Objects.requireNonNull(UpgradeTests.class.getResourceAsStream("/upgrades/" + name));
    }
}
