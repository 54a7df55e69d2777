package cn.gongjiang.registry;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of people's records, field by field, each with what was there before. Rows are only added. */
@Repository
public class PersonChanges {
    private static final List<PersonField> FILLED =
            List.of(PersonField.PHONE, PersonField.DIVISION, PersonField.ADDRESS, PersonField.EDUCATION);

    private static final String ADD = """
            insert into registry.person_change (person, field, before_sealed, before_masked, after_sealed, after_masked,
                note, merge, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final People people;
    private final PersonFields fields;
    private final Newcomers newcomers;
    private final Vault vault;
    private final Divisions divisions;

    PersonChanges(
            JdbcClient jdbc,
            JdbcTemplate batch,
            People people,
            PersonFields fields,
            Newcomers newcomers,
            Vault vault,
            Divisions divisions) {
        this.newcomers = newcomers;
        this.jdbc = jdbc;
        this.batch = batch;
        this.people = people;
        this.fields = fields;
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

    /** Why a field changed: what somebody said, or a merge. */
    public record Cause(@Nullable String note, @Nullable String merge, String by) {}

    /** What stands in a field, in clear, the division by code; people changing one person at once wait for each other. */
    public Optional<String> current(long person, PersonField field) {
        return fields.current(person, field);
    }

    /** Puts the value in the field and keeps what was there; the division by code. Belongs to the caller's transaction. */
    public void change(long person, PersonField field, String value, Cause cause) {
        Optional<String> before = fields.current(person, field);
        fields.change(person, field, value);
        add(person, field, before.orElse(null), value, cause);
    }

    /** Fills what the kept record lacks from the one that is gone. Belongs to the caller's transaction. */
    public void fill(long kept, long gone, Cause cause) {
        for (PersonField field : FILLED) {
            if (fields.current(kept, field).isEmpty()) {
                fields.current(gone, field).ifPresent(value -> change(kept, field, value, cause));
            }
        }
    }

    /** Empties what a merge filled, but for what was corrected since. Belongs to the caller's transaction. */
    public void empty(long kept, String merge, Cause cause) {
        for (Filled filled : filledBy(kept, merge)) {
            Optional<String> now = fields.current(kept, filled.field());
            if (now.equals(Optional.of(filled.value()))) {
                fields.clear(kept, filled.field());
                add(kept, filled.field(), filled.value(), null, cause);
            }
        }
    }

    private record Filled(PersonField field, String value) {}

    private List<Filled> filledBy(long person, String merge) {
        return new ArrayList<>(jdbc.sql("""
                        select field, after_sealed from registry.person_change
                        where person = :person and merge = :merge and after_sealed is not null
                        """)
                .param("person", person)
                .param("merge", merge)
                .query((row, n) -> new Filled(
                        PersonField.valueOf(row.getString("field")), vault.open(row.getBytes("after_sealed"))))
                .list());
    }

    /**
     * Writes over what is registered of these people, by id, as a ledger tells it, and keeps what was there; what is not told
     * stays. Belongs to the caller's transaction.
     */
    public void update(Map<Long, People.NewPerson> told, Cause cause) {
        confirm(told, cause);
        Map<Long, People.Registered> before = people.registered(told.keySet());
        List<Object[]> rows = new ArrayList<>();
        told.forEach((id, now) -> {
            Map<PersonField, String> was = values(Objects.requireNonNull(before.get(id)));
            values(now).forEach((field, value) -> {
                if (!value.equals(was.get(field))) {
                    rows.add(row(id, field, was.get(field), value, cause));
                }
            });
        });
        batch.batchUpdate(ADD, rows);
        fields.update(told);
    }

    /**
     * Verifies those of whom a ledger tells the number, the name and the phone that they told by themselves. Belongs to the caller's
     * transaction.
     */
    public void confirm(Map<Long, People.NewPerson> told, Cause cause) {
        Map<Long, People.Registered> pending = people.registered(newcomers.pending(told.keySet()));
        List<Long> same = told.entrySet().stream()
                .filter(e -> pending.containsKey(e.getKey()))
                .filter(e -> Objects.requireNonNull(pending.get(e.getKey()))
                        .isSame(e.getValue().name(), e.getValue().phone()))
                .map(Map.Entry::getKey)
                .toList();
        newcomers.verify(same, Objects.requireNonNullElse(cause.note(), ""), cause.by());
    }

    private static Map<PersonField, String> values(People.Registered person) {
        return values(person.name(), person.phone(), person.division(), person.address(), person.education());
    }

    private static Map<PersonField, String> values(People.NewPerson person) {
        return values(person.name(), person.phone(), person.division(), person.address(), person.education());
    }

    private static Map<PersonField, String> values(
            String name,
            @Nullable String phone,
            @Nullable String division,
            @Nullable String address,
            @Nullable String education) {
        Map<PersonField, String> values = new EnumMap<>(PersonField.class);
        values.put(PersonField.NAME, name);
        put(values, PersonField.PHONE, phone);
        put(values, PersonField.DIVISION, division);
        put(values, PersonField.ADDRESS, address);
        put(values, PersonField.EDUCATION, education);
        return values;
    }

    private static void put(Map<PersonField, String> values, PersonField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private void add(long person, PersonField field, @Nullable String before, @Nullable String after, Cause cause) {
        batch.batchUpdate(ADD, List.<Object[]>of(row(person, field, before, after, cause)));
    }

    private Object[] row(long person, PersonField field, @Nullable String before, @Nullable String after, Cause cause) {
        return new @Nullable Object[] {
            person,
            field.name(),
            vault.sealIfAny(before),
            before == null ? null : shown(field, before),
            vault.sealIfAny(after),
            after == null ? null : shown(field, after),
            cause.note(),
            cause.merge(),
            cause.by()
        };
    }

    private String shown(PersonField field, String value) {
        return field == PersonField.DIVISION ? divisions.name(value) : field.masked(value);
    }
}
