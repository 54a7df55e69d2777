package cn.gongjiang.registry;

import cn.gongjiang.core.Masking;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every enterprise once, known by its credit code. */
@Repository
public class Enterprises {
    private static final String COLUMNS = "id, name, credit_code, division, confirmed";
    private static final String KNOWN = """
            select k.id, k.name, e.name as asked_name, e.credit_code as asked_code, k.credit_code, k.division, k.confirmed
            from registry.enterprise e
            left join registry.standing_merge m on m.enterprise_gone = e.id
            join registry.enterprise k on k.id = coalesce(m.enterprise_kept, e.id)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;

    Enterprises(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
    }

    @Bean
    static SealedColumn phonesOfEnterprises() {
        return new SealedColumn("registry.enterprise", "id", "phone_sealed");
    }

    /** An enterprise to be added; the phone is sealed. */
    public record NewEnterprise(
            String name,
            @Nullable String creditCode,
            @Nullable String division,
            @Nullable String address,
            @Nullable String contact,
            @Nullable String phone,
            boolean confirmed,
            String recordedBy) {}

    /** What is registered of an enterprise; the phone is opened. */
    record Registered(
            long id,
            String name,
            @Nullable String division,
            @Nullable String address,
            @Nullable String contact,
            @Nullable String phone,
            boolean confirmed) {}

    /** The phone as it is; empty where there is none. */
    Optional<String> phone(long enterprise) {
        return jdbc.sql("select phone_sealed from registry.enterprise where id = :id and phone_sealed is not null")
                .param("id", enterprise)
                .query((row, n) -> vault.open(row.getBytes("phone_sealed")))
                .optional();
    }

    /** What is registered of those of these credit codes that are known; of merged ones the one that is kept. */
    Map<String, Registered> registered(Collection<String> codes) {
        Map<String, Registered> registered = new HashMap<>();
        jdbc.sql("""
                        select k.*, e.credit_code as asked_code
                        from registry.enterprise e
                        left join registry.standing_merge m on m.enterprise_gone = e.id
                        join registry.enterprise k on k.id = coalesce(m.enterprise_kept, e.id)
                        where e.credit_code = any(:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> registered.put(row.getString("asked_code"), registered(row)))
                .list();
        return registered;
    }

    private Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getString("name"),
                row.getString("division"),
                row.getString("address"),
                row.getString("contact"),
                vault.openIfAny(row.getBytes("phone_sealed")),
                row.getBoolean("confirmed"));
    }

    /** Writes over these enterprises, by id; what is not told stays, and so does the credit code. */
    void update(Map<Long, NewEnterprise> told) {
        batch.batchUpdate(
                """
                update registry.enterprise set name = ?, division = coalesce(?, division), address = coalesce(?, address),
                    contact = coalesce(?, contact), phone_sealed = coalesce(?, phone_sealed),
                    phone_masked = coalesce(?, phone_masked), confirmed = confirmed or ?
                where id = ?
                """,
                told.entrySet().stream()
                        .map(e -> written(e.getKey(), e.getValue()))
                        .toList());
    }

    private Object[] written(long id, NewEnterprise told) {
        String phone = told.phone();
        return new @Nullable Object[] {
            told.name(),
            told.division(),
            told.address(),
            told.contact(),
            vault.sealIfAny(phone),
            phone == null ? null : Masking.phone(phone),
            told.confirmed(),
            id
        };
    }

    /** Those with these credit codes; of merged ones the one that is kept. */
    public Map<String, Enterprise> byCreditCode(Collection<String> codes) {
        return jdbc
                .sql(KNOWN + " where e.credit_code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("asked_code"), enterprise(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By exact name; where two have the same name, the one recorded first; of merged ones the one that is kept. */
    public Map<String, Enterprise> byName(Collection<String> names) {
        return jdbc
                .sql(KNOWN + " where e.name = any(:names) order by e.id")
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("asked_name"), enterprise(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    /** The first so many, in the order they were recorded. */
    public List<Enterprise> earliest(int count) {
        return jdbc.sql("select " + COLUMNS + " from registry.enterprise order by id limit :count")
                .param("count", count)
                .query((row, n) -> enterprise(row))
                .list();
    }

    public Optional<Enterprise> byId(long id) {
        return jdbc.sql("select " + COLUMNS + " from registry.enterprise where id = :id")
                .param("id", id)
                .query((row, n) -> enterprise(row))
                .optional();
    }

    /** Adds it unless its credit code is already known, and returns the id either way. */
    public long add(NewEnterprise enterprise) {
        String phone = enterprise.phone();
        return jdbc.sql("""
                        insert into registry.enterprise (name, credit_code, division, address, contact, phone_sealed,
                            phone_masked, confirmed, recorded_by)
                        values (:name, :code, :division, :address, :contact, :sealed, :masked, :confirmed, :by)
                        on conflict (credit_code) do update set credit_code = excluded.credit_code
                        returning id
                        """)
                .param("name", enterprise.name())
                .param("code", enterprise.creditCode())
                .param("division", enterprise.division())
                .param("address", enterprise.address())
                .param("contact", enterprise.contact())
                .param("sealed", vault.sealIfAny(phone))
                .param("masked", phone == null ? null : Masking.phone(phone))
                .param("confirmed", enterprise.confirmed())
                .param("by", enterprise.recordedBy())
                .query(Long.class)
                .single();
    }

    private static Enterprise enterprise(ResultSet row) throws SQLException {
        return new Enterprise(
                row.getLong("id"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("division"),
                row.getBoolean("confirmed"));
    }
}
