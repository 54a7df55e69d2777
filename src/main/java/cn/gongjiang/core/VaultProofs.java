package cn.gongjiang.core;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one word by which a database knows its keys. */
@Repository
class VaultProofs {
    static final byte[] WORD = "gongjiang".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;

    VaultProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static SealedColumn proof() {
        return new SealedColumn("core.vault_proof", "only_one", "sealed");
    }

    Optional<byte[]> find() {
        return jdbc.sql("select sealed from core.vault_proof")
                .query((row, n) -> Objects.requireNonNull(row.getBytes("sealed")))
                .optional();
    }

    /** @return what is kept: of two first starts at once, the first one's */
    byte[] keep(byte[] sealed) {
        jdbc.sql("insert into core.vault_proof (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", sealed)
                .update();
        return find().orElseThrow();
    }
}
