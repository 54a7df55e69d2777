package cn.gongjiang.registry;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in single fields of people's records. {@link PersonChanges} keeps what stood there before. */
@Repository
class PersonFields {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;

    PersonFields(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
    }

    /**
     * Puts a value in the place of another; the division by code. Belongs to the caller's transaction, who also keeps what
     * was there before.
     */
    void change(long person, PersonField field, String value) {
        switch (field) {
            case NAME -> set(person, Map.of("name", value, "name_masked", field.masked(value)));
            case NUMBER ->
                set(
                        person,
                        Map.of(
                                "number_sealed", vault.seal(value),
                                "number_print", vault.fingerprint(value),
                                "number_masked", field.masked(value),
                                "born", new IdentityNumber(value).birthday()));
            case PHONE ->
                set(
                        person,
                        Map.of(
                                "phone_sealed", vault.seal(value),
                                "phone_print", vault.fingerprint(value),
                                "phone_masked", field.masked(value)));
            case DIVISION, ADDRESS, EDUCATION -> set(person, Map.of(field.name().toLowerCase(Locale.ROOT), value));
        }
    }

    /** Empties a field that may be empty; otherwise like {@link #change}. */
    void clear(long person, PersonField field) {
        String columns =
                switch (field) {
                    case PHONE -> "phone_sealed = null, phone_print = null, phone_masked = null";
                    case DIVISION, ADDRESS, EDUCATION -> field.name().toLowerCase(Locale.ROOT) + " = null";
                    case NAME, NUMBER -> throw new IllegalArgumentException(field.name());
                };
        jdbc.sql("update registry.person set " + columns + " where id = :id")
                .param("id", person)
                .update();
    }

    /** Writes over what is registered of these people, by id; what is not told stays, and so does the number. */
    void update(Map<Long, People.NewPerson> told) {
        List<Object[]> rows = new ArrayList<>();
        told.forEach((id, person) -> rows.add(written(id, person)));
        batch.batchUpdate("""
                update registry.person set name = ?, name_masked = ?, phone_sealed = coalesce(?, phone_sealed),
                    phone_print = coalesce(?, phone_print), phone_masked = coalesce(?, phone_masked),
                    division = coalesce(?, division), address = coalesce(?, address), education = coalesce(?, education)
                where id = ?
                """, rows);
    }

    private Object[] written(long id, People.NewPerson told) {
        String phone = told.phone();
        return new @Nullable Object[] {
            told.name(),
            PersonField.NAME.masked(told.name()),
            vault.sealIfAny(phone),
            vault.fingerprintIfAny(phone),
            phone == null ? null : PersonField.PHONE.masked(phone),
            told.division(),
            told.address(),
            told.education(),
            id
        };
    }

    private void set(long person, Map<String, Object> columns) {
        String sets = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        jdbc.sql("update registry.person set " + sets + " where id = :id")
                .params(columns)
                .param("id", person)
                .update();
    }

    /** What stands in a field, in clear, the division by code; people changing one person at once wait for each other. */
    Optional<String> current(long person, PersonField field) {
        return jdbc.sql("select * from registry.person where id = :id for update")
                .param("id", person)
                .query((row, n) -> Optional.ofNullable(
                        switch (field) {
                            case NUMBER -> vault.open(row.getBytes("number_sealed"));
                            case PHONE -> vault.openIfAny(row.getBytes("phone_sealed"));
                            case NAME, DIVISION, ADDRESS, EDUCATION ->
                                row.getString(field.name().toLowerCase(Locale.ROOT));
                        }))
                .single();
    }
}
