package cn.gongjiang.files;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.identity.audit.AuditedAct;
import cn.gongjiang.web.Blob;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every file once, by its content, sealed in the database, so that a backup has it and a transaction holds it. Who may open
 * one is for the module to say that keeps it with a record of its own.
 */
@Repository
public class Documents {
    private static final String ACTION = "file.open";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditLines log;

    Documents(JdbcClient jdbc, Vault vault, AuditLines log) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.log = log;
    }

    @Bean
    static SealedColumn contentsOfDocuments() {
        return new SealedColumn("files.document", "id", "sealed");
    }

    @Bean
    static AuditedAct openingOfDocuments() {
        return new AuditedAct(ACTION, "打开文件", Map.of());
    }

    /** The document of this content, with one more use; belongs to the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long keep(Received file) {
        byte[] content = file.content();
        return jdbc.sql("""
                        insert into files.document (print, kind, bytes, sealed) values (:print, :kind, :bytes, :sealed)
                        on conflict (print) do update set uses = files.document.uses + 1
                        returning id
                        """)
                .param("print", vault.fingerprint(content))
                .param("kind", file.kind().name())
                .param("bytes", content.length)
                .param("sealed", vault.seal(content))
                .query(Long.class)
                .single();
    }

    /**
     * Its content, once the line in the audit log is written.
     *
     * @param subject the number of the record it is kept with
     */
    @Transactional
    public Blob open(long document, String subject, Actor actor) {
        log.append(actor, ACTION, subject, Long.toString(document), "");
        return jdbc.sql("select kind, sealed from files.document where id = :id")
                .param("id", document)
                .query((row, n) -> {
                    FileKind kind = FileKind.valueOf(row.getString("kind"));
                    return new Blob(
                            kind.type(),
                            subject + "-" + document + "." + kind.suffix(),
                            vault.openBytes(row.getBytes("sealed")));
                })
                .single();
    }

    /** One use less; without any the content is deleted. Belongs to the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long document) {
        jdbc.sql("update files.document set uses = uses - 1 where id = :id")
                .param("id", document)
                .update();
        jdbc.sql("delete from files.document where id = :id and uses = 0")
                .param("id", document)
                .update();
    }
}
