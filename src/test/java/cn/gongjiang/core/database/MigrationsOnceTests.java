package cn.gongjiang.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class MigrationsOnceTests {
    @Autowired
    private Flyway flyway;

    @Autowired
    private FlywayMigrationStrategy migrations;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void a_database_that_has_had_them_all_is_not_looked_through() {
        jdbc.execute("alter table flyway_schema_history_core rename to put_aside");
        try {
            migrations.migrate(flyway);
            assertThat(jdbc.queryForObject("select to_regclass('flyway_schema_history_core')", String.class))
                    .isNull();
        } finally {
            jdbc.execute("alter table put_aside rename to flyway_schema_history_core");
        }
    }

    @Test
    void one_that_had_others_is() {
        String shipped = fingerprint();
        jdbc.update("update core.migrated set fingerprint = 'of an earlier version'");
        migrations.migrate(flyway);
        assertThat(fingerprint()).isEqualTo(shipped);
    }

    private String fingerprint() {
        return jdbc.queryForList("select fingerprint from core.migrated", String.class)
                .getFirst();
    }
}
