package cn.gongjiang.core.database.backup;

import java.sql.Connection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The mark of a restoration underway: whoever was killed in between has left it, and no platform starts beside it. */
final class Unfinished {
    private static final String MARK = "public.restoration_unfinished";
    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname not in ('public', 'information_schema') "
                    + "and nspname not like 'pg\\_%'";

    private final JdbcTemplate jdbc;

    Unfinished(Connection connection) {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    boolean isThere() {
        return jdbc.queryForObject("select to_regclass('" + MARK + "')::text", String.class) != null;
    }

    /** What an earlier attempt has made is taken away. */
    void begin() {
        if (isThere()) {
            jdbc.queryForList(SCHEMAS, String.class)
                    .forEach(schema -> jdbc.execute("drop schema \"" + schema + "\" cascade"));
            jdbc.queryForList(Migrations.HISTORIES, String.class)
                    .forEach(history -> jdbc.execute("drop table public.\"" + history + "\""));
        }
        jdbc.execute("create table if not exists " + MARK + " ()");
    }

    void end() {
        jdbc.execute("drop table " + MARK);
    }
}
