package cn.gongjiang.registry.person;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.PersonField;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All corrections of people's records. Rows are only added. */
@Repository
class Changes {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Divisions divisions;

    Changes(JdbcClient jdbc, Vault vault, Divisions divisions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.divisions = divisions;
    }

    @Bean
    static SealedColumn valuesBeforeChanges() {
        return new SealedColumn("registry.person_change", "id", "before_sealed");
    }

    @Bean
    static SealedColumn valuesAfterChanges() {
        return new SealedColumn("registry.person_change", "id", "after_sealed");
    }

    void add(long person, PersonField field, @Nullable String before, String after, @Nullable String note, String by) {
        jdbc.sql("""
                        insert into registry.person_change (person, field, before_sealed, before_masked, after_sealed,
                            after_masked, note, recorded_by)
                        values (:person, :field, :beforeSealed, :beforeMasked, :afterSealed, :afterMasked, :note, :by)
                        """)
                .param("person", person)
                .param("field", field.name())
                .param("beforeSealed", before == null ? null : vault.seal(before))
                .param("beforeMasked", before == null ? null : shown(field, before))
                .param("afterSealed", vault.seal(after))
                .param("afterMasked", shown(field, after))
                .param("note", note)
                .param("by", by)
                .update();
    }

    private String shown(PersonField field, String value) {
        return field == PersonField.DIVISION ? divisions.name(value) : field.masked(value);
    }
}
