package cn.gongjiang.registry.dependant;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody in somebody's care, once for each guardian; identity numbers sealed. */
@Repository
class Dependants {
    private final JdbcClient jdbc;
    private final Vault vault;

    Dependants(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Bean
    static SealedColumn numbersOfDependants() {
        return new SealedColumn("registry.dependant", "id", "number_sealed");
    }

    @Bean
    static Retained removedDependants(DatedRows rows) {
        return new Retained(
                "registry.dependant",
                Retained.REGISTERS,
                before -> rows.delete("registry.dependant", "removed_at", before));
    }

    /** False when this guardian has one with this number already. */
    boolean add(
            long guardian, String name, Relation relation, @Nullable IdentityNumber number, LocalDate born, String by) {
        return jdbc.sql("""
                        insert into registry.dependant (guardian, name, name_masked, relation, number_sealed, number_print,
                            number_masked, born, recorded_by)
                        values (:guardian, :name, :nameMasked, :relation, :sealed, :print, :numberMasked, :born, :by)
                        on conflict (guardian, number_print) where removed_at is null do nothing
                        """)
                        .param("guardian", guardian)
                        .param("name", name)
                        .param("nameMasked", Masking.name(name))
                        .param("relation", relation.name())
                        .param("sealed", number == null ? null : vault.seal(number.value()))
                        .param("print", number == null ? null : vault.fingerprint(number.value()))
                        .param("numberMasked", number == null ? null : Masking.identityNumberStrictly(number.value()))
                        .param("born", born)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether this guardian has one of this name and birthday already. */
    boolean present(long guardian, String name, LocalDate born) {
        return jdbc.sql("""
                        select exists (select 1 from registry.dependant
                        where guardian = :guardian and name = :name and born = :born and removed_at is null)
                        """)
                .param("guardian", guardian)
                .param("name", name)
                .param("born", born)
                .query(Boolean.class)
                .single();
    }

    void remove(long id, String by) {
        jdbc.sql("""
                        update registry.dependant set removed_at = now(), removed_by = :by
                        where id = :id and removed_at is null
                        """).param("id", id).param("by", by).update();
    }
}
