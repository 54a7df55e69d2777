package cn.gongjiang.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reading files found, by import: what each column was taken for, what is wrong, what is written over. */
@Repository
class ImportFindings {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ImportFindings(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** In the place of what was found before; belongs to the caller's transaction. */
    void replace(String id, ImportReport report) {
        columns(id, report.columns());
        problems(id, report.problems());
        changes(id, report.changes().listed());
    }

    private void columns(String id, List<ImportColumn> columns) {
        jdbc.sql("delete from exchange.import_column where import = :id")
                .param("id", id)
                .update();
        for (int place = 0; place < columns.size(); place++) {
            jdbc.sql("""
                            insert into exchange.import_column (import, place, header, column_name)
                            values (:id, :place, :header, :column)
                            """)
                    .param("id", id)
                    .param("place", place)
                    .param("header", columns.get(place).header())
                    .param("column", columns.get(place).column())
                    .update();
        }
    }

    private void changes(String id, List<ImportChange> changes) {
        jdbc.sql("delete from exchange.import_change where import = :id")
                .param("id", id)
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (ImportChange c : changes) {
            rows.add(new Object[] {id, rows.size(), c.row(), c.record(), c.column(), c.before(), c.after()});
        }
        inPortions(rows, """
                insert into exchange.import_change (import, place, row_number, record, column_name, old_value, new_value)
                values (?, ?, ?, ?, ?, ?, ?)
                """);
    }

    private void inPortions(List<Object[]> rows, String insert) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batch.batchUpdate(insert, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private void problems(String id, List<ImportProblem> problems) {
        jdbc.sql("delete from exchange.import_problem where import = :id")
                .param("id", id)
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (ImportProblem p : problems) {
            rows.add(new Object[] {
                id,
                rows.size(),
                p.row(),
                p.column(),
                p.value(),
                p.reason(),
                p.kind().name()
            });
        }
        inPortions(rows, """
                insert into exchange.import_problem (import, place, row_number, column_name, value, reason, severity)
                values (?, ?, ?, ?, ?, ?, ?)
                """);
    }
}
