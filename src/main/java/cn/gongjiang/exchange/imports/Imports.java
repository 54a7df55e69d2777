package cn.gongjiang.exchange.imports;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.exchange.Examination;
import cn.gongjiang.exchange.imports.ConfirmationForm.Existing;
import cn.gongjiang.web.NotThere;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every import, with the file as it was uploaded. Files are sealed, since ledgers hold personal data. */
@Repository
class Imports {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;
    private final Numbering numbering;
    private final ImportFindings findings;

    Imports(JdbcClient jdbc, JdbcTemplate batch, Vault vault, Numbering numbering, ImportFindings findings) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
        this.numbering = numbering;
        this.findings = findings;
    }

    @Bean
    static SealedColumn ledgers() {
        return new SealedColumn("exchange.import_file", "id", "sealed");
    }

    /** A file to be checked. */
    record Upload(String kind, String fileName, byte[] content, String by) {}

    /**
     * What a job works on.
     *
     * @param confirmation what its confirmation said; empty before it
     */
    record Work(String id, String kind, Examination.Source source, String by, Optional<Confirmation> confirmation) {}

    /** How it was confirmed: what to do with what is there, and by whom, as pages and as the audit log name them. */
    record Confirmation(Existing existing, String by, String actor) {}

    /** Writes the upload as one to be checked and returns its number. */
    String add(Upload upload) {
        String id = numbering.next("DR");
        jdbc.sql("""
                        insert into exchange.import_file (id, kind, file_name, sealed, print, status, uploaded_by)
                        values (:id, :kind, :name, :sealed, :print, 'CHECKING', :by)
                        """)
                .param("id", id)
                .param("kind", upload.kind())
                .param("name", upload.fileName())
                .param("sealed", vault.seal(upload.content()))
                .param("print", vault.fingerprint(upload.content()))
                .param("by", upload.by())
                .update();
        return id;
    }

    /** The latest confirmed import of the same kind and the same bytes; none when that was said already. */
    Optional<String> confirmedBefore(String id) {
        return jdbc.sql("""
                        select before.id from exchange.import_file before
                        join exchange.import_file this on this.print = before.print and this.kind = before.kind
                        where this.id = :id and before.id <> :id and before.status = 'CONFIRMED' and this.repeated_of is null
                        order by before.confirmed_at desc limit 1
                        """).param("id", id).query(String.class).optional();
    }

    /** The import when it stands at this status, locked until the transaction ends. */
    Optional<Work> at(ImportStatus status, String id) {
        return jdbc.sql("""
                        select id, kind, sealed, uploaded_by, existing, confirmed_by, confirmed_actor
                        from exchange.import_file
                        where id = :id and status = :status for no key update
                        """)
                .param("id", id)
                .param("status", status.name())
                .query((row, n) -> new Work(
                        row.getString("id"),
                        row.getString("kind"),
                        new Examination.Source(vault.openBytes(row.getBytes("sealed")), told(id)),
                        row.getString("uploaded_by"),
                        confirmation(row)))
                .optional();
    }

    private static Optional<Confirmation> confirmation(ResultSet row) throws SQLException {
        String existing = row.getString("existing");
        return existing == null
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        Existing.valueOf(existing), row.getString("confirmed_by"), row.getString("confirmed_actor")));
    }

    /** The file as it was uploaded, and what people said of its columns. */
    Examination.Source source(String id) {
        byte[] sealed = jdbc.sql("select sealed from exchange.import_file where id = :id")
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElseThrow(() -> new NotThere("文件：保存期已到，已经删除"));
        return new Examination.Source(vault.openBytes(sealed), told(id));
    }

    private Map<Integer, String> told(String id) {
        Map<Integer, String> told = new HashMap<>();
        jdbc.sql("select place, column_name from exchange.import_correction where import = :id")
                .param("id", id)
                .query((row, n) -> told.put(row.getInt("place"), row.getString("column_name")))
                .list();
        return told;
    }

    /** Keeps what somebody said the columns are, in the place of what was said before. */
    void correct(String id, Map<Integer, String> told) {
        jdbc.sql("delete from exchange.import_correction where import = :id")
                .param("id", id)
                .update();
        List<Object[]> rows = new ArrayList<>();
        told.forEach((place, column) -> rows.add(new Object[] {id, place, column}));
        batch.batchUpdate("insert into exchange.import_correction (import, place, column_name) values (?, ?, ?)", rows);
    }

    /**
     * For a transaction that fills tables: what PostgreSQL planned while they were small is not kept, or each look-up among
     * the new rows reads all of them.
     */
    void planAsTablesGrow() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    /** One import of a kind writes at a time; others wait until this transaction ends. */
    void oneAtATime(String kind) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('exchange.import.' || :kind))) as taken")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** Moves it on when it stands at {@code from}; false when it does not. */
    boolean move(String id, ImportStatus from, ImportStatus to) {
        return jdbc.sql("update exchange.import_file set status = :to, reason = null where id = :id and status = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Where it stands now. */
    ImportStatus status(String id) {
        return ImportStatus.valueOf(jdbc.sql("select status from exchange.import_file where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    void confirmed(String id, Confirmation confirmation) {
        jdbc.sql("""
                        update exchange.import_file set existing = :existing, confirmed_by = :by, confirmed_actor = :actor,
                            confirmed_at = now()
                        where id = :id
                        """)
                .param("id", id)
                .param("existing", confirmation.existing().name())
                .param("by", confirmation.by())
                .param("actor", confirmation.actor())
                .update();
    }

    void repeated(String id, String of) {
        jdbc.sql("""
                        update exchange.import_file set status = 'REPEATED', repeated_of = :of
                        where id = :id and status = 'CHECKING'
                        """).param("id", id).param("of", of).update();
    }

    /** The same with a reason for the people who look. */
    void move(String id, ImportStatus from, ImportStatus to, String reason) {
        jdbc.sql("update exchange.import_file set status = :to, reason = :reason where id = :id and status = :from")
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .param("reason", reason)
                .update();
    }

    /** Moves it on with what reading the file found, in the place of what was found before. */
    void found(String id, ImportStatus from, ImportStatus to, ImportReport report) {
        int moved = jdbc.sql("""
                        update exchange.import_file set status = :to, reason = null, sheet = :sheet,
                            header_row = :headerRow, skipped = :skipped, rows = :rows, accepted = :accepted, rejected = :rejected,
                            fresh = :fresh, changed = :changed, unchanged = :unchanged
                        where id = :id and status = :from
                        """)
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .param("sheet", report.sheet())
                .param("headerRow", report.headerRow())
                .param("skipped", report.skipped())
                .param("rows", report.rows())
                .param("accepted", report.rows() - report.rejected())
                .param("rejected", report.rejected())
                .param("fresh", report.fresh())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .update();
        if (moved == 1) {
            findings.replace(id, report);
        }
    }

    /** How far the reading has come. */
    void progress(String id, int done) {
        jdbc.sql("""
                        insert into exchange.import_progress (import, done) values (:id, :done)
                        on conflict (import) do update set done = excluded.done
                        """).param("id", id).param("done", done).update();
    }

    /** Numbers of the imports at which a job should be. */
    List<String> underWay(ImportStatus status) {
        return jdbc.sql("select id from exchange.import_file where status = :status order by id")
                .param("status", status.name())
                .query(String.class)
                .list();
    }
}
