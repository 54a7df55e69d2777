package cn.gongjiang.core.database.backup;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.backup.Manifest.Migrated;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Up to which migration each module's tables were made; the same history tables as a start of the platform writes. */
final class Migrations {
    private static final String HISTORY = "flyway_schema_history";
    static final String HISTORIES =
            "select relname from pg_class where relkind = 'r' and relname like 'flyway\\_schema\\_history%'";

    private static final String ROOT = "__root";
    private static final String LAST =
            "select version from %s where success and type <> 'BASELINE' order by installed_rank desc limit 1";

    private Migrations() {}

    /** In the order in which modules were first migrated. */
    static List<Migrated> made(Connection connection) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        List<Migrated> made = new ArrayList<>();
        for (String history : jdbc.queryForList(HISTORIES + " order by oid", String.class)) {
            String module = history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
            jdbc.queryForList(LAST.formatted(history), String.class)
                    .forEach(version -> made.add(new Migrated(module, version)));
        }
        return made;
    }

    /** What this program does not have: the backup is of a younger one. */
    static List<Migrated> unknown(List<Migrated> wanted) throws IOException {
        ResourcePatternResolver scripts = new PathMatchingResourcePatternResolver();
        List<Migrated> unknown = new ArrayList<>();
        for (Migrated migrated : wanted) {
            String script = place(migrated) + "/V" + migrated.version() + "__*.sql";
            if (scripts.getResources(script).length == 0) {
                unknown.add(migrated);
            }
        }
        return unknown;
    }

    static void make(Database database, List<Migrated> wanted) {
        for (Migrated migrated : wanted) {
            String module = migrated.module();
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations(place(migrated))
                    .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .target(migrated.version())
                    .load()
                    .migrate();
        }
    }

    private static String place(Migrated migrated) {
        return "classpath:db/migration/" + migrated.module();
    }
}
