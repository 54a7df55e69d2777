package cn.gongjiang.registry;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of enterprises' records, field by field, each with what was there before. Rows are only added. */
@Repository
class EnterpriseChanges {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Divisions divisions;

    EnterpriseChanges(JdbcClient jdbc, Vault vault, Divisions divisions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.divisions = divisions;
    }

    @Bean
    static SealedColumn valuesBeforeEnterpriseChanges() {
        return new SealedColumn("registry.enterprise_change", "id", "before_sealed");
    }

    @Bean
    static SealedColumn valuesAfterEnterpriseChanges() {
        return new SealedColumn("registry.enterprise_change", "id", "after_sealed");
    }

    /** What stands in a field, in clear; people changing one enterprise at once wait for each other. */
    Optional<String> current(long enterprise, EnterpriseField field) {
        return jdbc.sql("select * from registry.enterprise where id = :id for update")
                .param("id", enterprise)
                .query((row, n) -> Optional.ofNullable(
                        switch (field) {
                            case PHONE -> vault.openIfAny(row.getBytes("phone_sealed"));
                            case CONFIRMED -> confirmed(row.getBoolean("confirmed"));
                            case NAME, CREDIT_CODE, DIVISION, ADDRESS, CONTACT ->
                                row.getString(field.name().toLowerCase(Locale.ROOT));
                        }))
                .single();
    }

    /** Puts the value in the field and keeps what was there. Belongs to the caller's transaction. */
    void change(long enterprise, EnterpriseField field, String value, @Nullable String note, String by) {
        Optional<String> before = current(enterprise, field);
        switch (field) {
            case PHONE ->
                jdbc.sql("update registry.enterprise set phone_sealed = :sealed, phone_masked = :masked where id = :id")
                        .param("sealed", vault.seal(value))
                        .param("masked", field.masked(value))
                        .param("id", enterprise)
                        .update();
            case CONFIRMED ->
                jdbc.sql("update registry.enterprise set confirmed = true where id = :id")
                        .param("id", enterprise)
                        .update();
            case NAME, CREDIT_CODE, DIVISION, ADDRESS, CONTACT ->
                jdbc.sql("update registry.enterprise set " + field.name().toLowerCase(Locale.ROOT)
                                + " = :value where id = :id")
                        .param("value", value)
                        .param("id", enterprise)
                        .update();
        }
        add(enterprise, field, before.orElse(null), value, note, by);
    }

    /** Keeps what a ledger writes over, field by field; what is not told stays and leaves no trace. */
    void keep(Enterprises.Registered was, Enterprises.NewEnterprise told, String note, String by) {
        keep(was.id(), EnterpriseField.NAME, was.name(), told.name(), note, by);
        keep(was.id(), EnterpriseField.DIVISION, was.division(), told.division(), note, by);
        keep(was.id(), EnterpriseField.ADDRESS, was.address(), told.address(), note, by);
        keep(was.id(), EnterpriseField.CONTACT, was.contact(), told.contact(), note, by);
        keep(was.id(), EnterpriseField.PHONE, was.phone(), told.phone(), note, by);
        keep(was.id(), EnterpriseField.CONFIRMED, confirmed(was.confirmed()), confirmed(told.confirmed()), note, by);
    }

    private void keep(
            long enterprise,
            EnterpriseField field,
            @Nullable String was,
            @Nullable String told,
            String note,
            String by) {
        if (told != null && !told.equals(was)) {
            add(enterprise, field, was, told, note, by);
        }
    }

    private static String confirmed(boolean yes) {
        return yes ? "已核实" : "未核实";
    }

    private void add(
            long enterprise,
            EnterpriseField field,
            @Nullable String before,
            String after,
            @Nullable String note,
            String by) {
        jdbc.sql("""
                        insert into registry.enterprise_change (enterprise, field, before_sealed, before_masked, after_sealed,
                            after_masked, note, recorded_by)
                        values (:enterprise, :field, :beforeSealed, :beforeMasked, :afterSealed, :afterMasked, :note, :by)
                        """)
                .param("enterprise", enterprise)
                .param("field", field.name())
                .param("beforeSealed", vault.sealIfAny(before))
                .param("beforeMasked", before == null ? null : shown(field, before))
                .param("afterSealed", vault.seal(after))
                .param("afterMasked", shown(field, after))
                .param("note", note)
                .param("by", by)
                .update();
    }

    private String shown(EnterpriseField field, String value) {
        return field == EnterpriseField.DIVISION ? divisions.name(value) : field.masked(value);
    }
}
