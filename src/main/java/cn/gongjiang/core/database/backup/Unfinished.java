package cn.gongjiang.core.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The mark of a restoration underway: whoever was killed in between has left it, and no platform starts beside it. */
final class Unfinished {
    private static final String MARK = "public.restoration_unfinished";

    private final Connection connection;

    Unfinished(Connection connection) {
        this.connection = connection;
    }

    boolean isThere() throws SQLException {
        return !strings("select to_regclass('" + MARK + "')::text where to_regclass('" + MARK + "') is not null")
                .isEmpty();
    }

    /** What an earlier attempt has made is taken away. */
    void begin() throws SQLException {
        List<String> left = new ArrayList<>();
        if (isThere()) {
            left.addAll(strings("select 'drop schema \"' || nspname || '\" cascade' from pg_namespace "
                    + "where nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'"));
            left.addAll(strings("select 'drop table public.\"' || relname || '\"' from pg_class "
                    + "where relkind = 'r' and relname like 'flyway\\_schema\\_history%'"));
        }
        left.add("create table if not exists " + MARK + " ()");
        execute(left);
    }

    void end() throws SQLException {
        execute(List.of("drop table " + MARK));
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
