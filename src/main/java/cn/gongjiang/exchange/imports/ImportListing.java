package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Finding.Severity;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports of the county: who may see one sees all. */
@Repository
class ImportListing {
    private static final String ROWS = """
            select f.id, f.kind, f.file_name, f.status, f.reason, f.repeated_of, f.sheet, f.header_row, f.skipped, f.rows, f.accepted,
                   f.rejected, f.fresh, f.changed, f.unchanged, f.uploaded_by,
                   f.uploaded_at at time zone 'Asia/Shanghai' as at, coalesce(p.done, 0) as done
            from exchange.import_file f left join exchange.import_progress p on p.import = f.id
            where :wholeCounty
            """;

    private final JdbcClient jdbc;
    private final ImportKinds kinds;

    ImportListing(JdbcClient jdbc, ImportKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    ImportList latest(Paging paging, Scope scope, ImportList.Upload upload) {
        List<ImportItem> items = jdbc.sql(ROWS + " order by f.uploaded_at desc, f.id desc" + paging.clause())
                .param("wholeCounty", scope.wholeCounty())
                .query((row, n) -> item(row))
                .list();
        long total = jdbc.sql("select count(*) from exchange.import_file where :wholeCounty")
                .param("wholeCounty", scope.wholeCounty())
                .query(Long.class)
                .single();
        return new ImportList(items, total, paging.page(), paging.size(), upload);
    }

    Optional<ImportItem> find(String id, Scope scope) {
        return jdbc.sql(ROWS + " and f.id = :id")
                .param("wholeCounty", scope.wholeCounty())
                .param("id", id)
                .query((row, n) -> item(row))
                .optional();
    }

    /** The columns of an import that the viewer was found to see. */
    List<ImportColumn> columns(String id, Scope scope) {
        return jdbc.sql("""
                        select header, column_name from exchange.import_column where import = :id and :wholeCounty order by place
                        """)
                .param("id", id)
                .param("wholeCounty", scope.wholeCounty())
                .query((row, n) -> new ImportColumn(row.getString("header"), row.getString("column_name")))
                .list();
    }

    List<ImportProblem> problems(String id, Scope scope) {
        return jdbc.sql("""
                        select row_number, column_name, value, reason, severity from exchange.import_problem
                        where import = :id and :wholeCounty order by place
                        """)
                .param("id", id)
                .param("wholeCounty", scope.wholeCounty())
                .query((row, n) -> new ImportProblem(
                        row.getInt("row_number"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason"),
                        Severity.valueOf(row.getString("severity"))))
                .list();
    }

    ImportChangeList changes(ImportItem of, Paging paging, Scope scope) {
        List<ImportChange> items = jdbc.sql("""
                        select row_number, record, column_name, old_value, new_value from exchange.import_change
                        where import = :id and :wholeCounty order by place
                        """ + paging.clause())
                .param("id", of.id())
                .param("wholeCounty", scope.wholeCounty())
                .query((row, n) -> new ImportChange(
                        row.getInt("row_number"),
                        row.getString("record"),
                        row.getString("column_name"),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list();
        long total = jdbc.sql("select count(*) from exchange.import_change where import = :id and :wholeCounty")
                .param("id", of.id())
                .param("wholeCounty", scope.wholeCounty())
                .query(Long.class)
                .single();
        return new ImportChangeList(items, total, paging.page(), paging.size(), of);
    }

    private ImportItem item(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new ImportItem(
                row.getString("id"),
                kind,
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("repeated_of"),
                row.getString("sheet"),
                row.getObject("header_row", Integer.class),
                row.getInt("rows"),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                kinds.label(kind),
                row.getString("uploaded_by"),
                Objects.requireNonNull(row.getObject("at", LocalDateTime.class)),
                row.getInt("done"),
                row.getString("skipped"));
    }
}
