package cn.gongjiang.core.database.backup;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.backup.Manifest.Migrated;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Up to which migration each module's tables were made; the same history tables as a start of the platform writes. */
final class Migrations {
    static final String HISTORY = "flyway_schema_history";
    private static final String ROOT = "__root";

    private Migrations() {}

    /** In the order in which modules were first migrated. */
    static List<Migrated> made(Connection connection) throws SQLException {
        List<String> histories = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select relname from pg_class where relkind = 'r' and relname like 'flyway\\_schema\\_history%' order by oid")) {
            while (rows.next()) {
                histories.add(rows.getString(1));
            }
        }
        List<Migrated> made = new ArrayList<>();
        for (String history : histories) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select version from " + history
                            + " where success and type <> 'BASELINE' order by installed_rank desc limit 1")) {
                if (rows.next()) {
                    String module = history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
                    made.add(new Migrated(module, rows.getString(1)));
                }
            }
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
