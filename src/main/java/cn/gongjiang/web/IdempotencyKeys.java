package cn.gongjiang.web;

import cn.gongjiang.core.Vault;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes that were done under a key, each once for whoever sent it. */
@Repository
class IdempotencyKeys {
    private final JdbcClient jdbc;
    private final Vault vault;

    IdempotencyKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * @param what method and path
     * @param location where its answer led to; null when that is not known
     */
    record Done(String what, @Nullable String location) {}

    byte[] print(String caller, String key) {
        return vault.fingerprint(caller + "\n" + key);
    }

    Optional<Done> find(byte[] print) {
        return jdbc.sql("select what, location from web.idempotency_key where print = :print")
                .param("print", print)
                .query((row, n) -> new Done(Objects.requireNonNull(row.getString("what")), row.getString("location")))
                .optional();
    }

    /**
     * Belongs to the transaction of the write itself.
     *
     * @throws DuplicateKeyException when the same write was committed meanwhile, here or by another node
     */
    void add(byte[] print, String what) {
        jdbc.sql("insert into web.idempotency_key (print, what) values (:print, :what)")
                .param("print", print)
                .param("what", what)
                .update();
    }

    void answered(byte[] print, String location) {
        jdbc.sql("update web.idempotency_key set location = :location where print = :print")
                .param("print", print)
                .param("location", location)
                .update();
    }

    /** What was refused may be sent again, corrected. */
    void remove(byte[] print) {
        jdbc.sql("delete from web.idempotency_key where print = :print")
                .param("print", print)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from web.idempotency_key where at < now() - interval '7 days'")
                .update();
    }
}
