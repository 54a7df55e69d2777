package cn.gongjiang.core.database.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the database says of its own tables. A table whose comment begins with {@code passing} holds nothing worth
 * keeping, such as who is signed in just now.
 */
final class Catalogue {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema') "
            + "and n.nspname not like 'pg\\_%' and c.relname not like 'flyway\\_schema\\_history%'";
    private static final String COLUMNS = "select n.nspname || '.' || c.relname, a.attname from pg_attribute a "
            + "join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace "
            + "where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' "
            + "and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'passing%' and " + OURS
            + " order by 1, a.attnum";
    private static final String REFERENCES = "select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname "
            + "from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace "
            + "join pg_class d on d.oid = f.confrelid join pg_namespace m on m.oid = d.relnamespace "
            + "where f.contype = 'f' and c.oid <> d.oid";
    private static final String SEQUENCES =
            "select schemaname || '.' || sequencename, last_value from pg_sequences where last_value is not null order by 1";

    private final JdbcTemplate jdbc;

    Catalogue(Connection connection) {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** Columns by table, each table after those it refers to. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> columns = pairs(COLUMNS);
        Map<String, List<String>> references = pairs(REFERENCES);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        Set<String> underWay = new LinkedHashSet<>();
        columns.keySet().forEach(table -> place(table, columns, references, ordered, underWay));
        return ordered;
    }

    private static void place(
            String table,
            Map<String, List<String>> columns,
            Map<String, List<String>> references,
            Map<String, List<String>> ordered,
            Set<String> underWay) {
        if (ordered.containsKey(table) || !columns.containsKey(table)) {
            return;
        }
        if (!underWay.add(table)) {
            throw new IllegalStateException("Tables refer to each other in a circle: " + underWay);
        }
        references
                .getOrDefault(table, List.of())
                .forEach(target -> place(target, columns, references, ordered, underWay));
        ordered.put(table, columns.getOrDefault(table, List.of()));
    }

    /** The last number given out, by sequence. */
    List<Manifest.Sequence> sequences() {
        return jdbc.query(SEQUENCES, (row, n) -> new Manifest.Sequence(row.getString(1), row.getLong(2)));
    }

    private Map<String, List<String>> pairs(String sql) {
        Map<String, List<String>> pairs = new HashMap<>();
        jdbc.query(sql, row -> {
            pairs.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(row.getString(2));
        });
        return pairs;
    }
}
