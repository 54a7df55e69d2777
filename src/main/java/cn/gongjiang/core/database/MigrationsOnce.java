package cn.gongjiang.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks through the migrations of the modules only when the database has not had exactly those that are shipped: one by one they
 * cost a second of every start.
 */
@Component
final class MigrationsOnce implements BeanPostProcessor {
    private static final String SHIPPED = "classpath*:db/migration/**/*.sql";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof FlywayMigrationStrategy everyModule) {
            return (FlywayMigrationStrategy) flyway -> migrate(flyway, everyModule);
        }
        return bean;
    }

    private static void migrate(Flyway flyway, FlywayMigrationStrategy everyModule) {
        DataSource database = flyway.getConfiguration().getDataSource();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String shipped = fingerprint();
        if (List.of(shipped).equals(had(jdbc))) {
            return;
        }
        everyModule.migrate(flyway);
        jdbc.update("""
                insert into core.migrated (fingerprint) values (?)
                on conflict (only_row) do update set fingerprint = excluded.fingerprint
                """, shipped);
    }

    private static List<String> had(JdbcTemplate jdbc) {
        boolean told = Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass('core.migrated') is not null", Boolean.class));
        return told ? jdbc.queryForList("select fingerprint from core.migrated", String.class) : List.of();
    }

    private static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
            Arrays.sort(scripts, Comparator.comparing(Resource::getDescription));
            for (Resource script : scripts) {
                digest.update(String.valueOf(script.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
