package cn.gongjiang.registry.duplicate;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was merged, and undone, of the records that somebody sees. */
@Repository
public class MergeListing {
    private static final String COLUMNS = """
            select m.no, m.person_kept is not null as people, coalesce(pk.no, ek.no) as kept,
                   coalesce(pk.name_masked, ek.name) as kept_name, coalesce(pg.no, eg.no) as gone,
                   coalesce(pg.name_masked, eg.name) as gone_name, m.note, m.recorded_by,
                   m.recorded_at at time zone 'Asia/Shanghai' as at, u.note as undone_note, u.recorded_by as undone_by,
                   u.recorded_at at time zone 'Asia/Shanghai' as undone_at
            """;
    private static final String ROWS = """
            from registry.merge m
            left join registry.person pk on pk.id = m.person_kept
            left join registry.person pg on pg.id = m.person_gone
            left join registry.enterprise ek on ek.id = m.enterprise_kept
            left join registry.enterprise eg on eg.id = m.enterprise_gone
            left join registry.merge_undoing u on u.merge = m.no
            where (:wholeCounty or coalesce(pk.division, ek.division) = any(:divisions))
            """;

    private final JdbcClient jdbc;

    MergeListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MergeList all(Paging paging, Scope scope) {
        List<MergeItem> items = scoped(
                        COLUMNS + ROWS + " order by m.recorded_at desc, m.no desc" + paging.clause(), scope)
                .query((row, n) -> item(row))
                .list();
        long total = scoped("select count(*) " + ROWS, scope).query(Long.class).single();
        return new MergeList(items, total, paging.page(), paging.size());
    }

    Optional<MergeItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and m.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** The standing merges of one record, by its number. */
    public List<MergeItem> of(String record, Scope scope) {
        return scoped(
                        COLUMNS + ROWS
                                + " and u.merge is null and :record in (pk.no, pg.no, ek.no, eg.no) order by m.no",
                        scope)
                .param("record", record)
                .query((row, n) -> item(row))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private static MergeItem item(ResultSet row) throws SQLException {
        return new MergeItem(
                row.getString("no"),
                (row.getBoolean("people") ? DuplicateKind.PEOPLE : DuplicateKind.ENTERPRISES).toString(),
                row.getString("kept"),
                row.getString("kept_name"),
                row.getString("gone"),
                row.getString("gone_name"),
                row.getObject("at", LocalDateTime.class),
                row.getString("recorded_by"),
                row.getString("note"),
                undoing(row));
    }

    private static MergeItem.@Nullable Undoing undoing(ResultSet row) throws SQLException {
        String by = row.getString("undone_by");
        return by == null
                ? null
                : new MergeItem.Undoing(
                        row.getObject("undone_at", LocalDateTime.class), by, row.getString("undone_note"));
    }
}
