package cn.gongjiang.registry.duplicate;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.identity.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All merges, their undoings, and the pairs that were found to be two. Rows are only added. */
@Repository
class Merges {
    private final JdbcClient jdbc;
    private final Numbering numbering;

    Merges(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** Who that is, if the actor sees it; whoever merges it at the same time waits. */
    Optional<Long> lock(DuplicateKind kind, String no, Scope scope) {
        return jdbc.sql("""
                        select id from registry.%s
                        where no = :no and (:wholeCounty or division = any(:divisions)) for update
                        """.formatted(kind.table()))
                .param("no", no)
                .params(scope.parameters())
                .query(Long.class)
                .optional();
    }

    /** Whether this record is part of a standing merge as the one kept, or as the one gone. */
    boolean stands(DuplicateKind kind, long record, boolean asKept) {
        return jdbc.sql("select exists (select 1 from registry.standing_merge where %s_%s = :record)"
                        .formatted(kind.table(), asKept ? "kept" : "gone"))
                .param("record", record)
                .query(Boolean.class)
                .single();
    }

    String add(DuplicateKind kind, long kept, long gone, @Nullable String note, String by) {
        return jdbc.sql("""
                        insert into registry.merge (no, %1$s_kept, %1$s_gone, note, recorded_by)
                        values (:no, :kept, :gone, :note, :by) returning no
                        """.formatted(kind.table()))
                .param("no", numbering.next("HB"))
                .param("kept", kept)
                .param("gone", gone)
                .param("note", note)
                .param("by", by)
                .query(String.class)
                .single();
    }

    /** False when it was undone before. */
    boolean undo(String no, String reason, String by) {
        return jdbc.sql("""
                        insert into registry.merge_undoing (merge, note, recorded_by)
                        values (:no, :reason, :by) on conflict do nothing
                        """)
                        .param("no", no)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** The kept person of a merge; empty where it is one of enterprises. */
    List<Long> keptPerson(String no) {
        return jdbc.sql("select person_kept from registry.merge where no = :no and person_kept is not null")
                .param("no", no)
                .query(Long.class)
                .list();
    }

    void distinguish(String one, String other, String by) {
        jdbc.sql("""
                        insert into registry.distinct_pair (one, other, recorded_by)
                        values (least(:one, :other), greatest(:one, :other), :by) on conflict do nothing
                        """).param("one", one).param("other", other).param("by", by).update();
    }
}
