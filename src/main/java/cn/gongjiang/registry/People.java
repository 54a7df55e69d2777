package cn.gongjiang.registry;

import cn.gongjiang.core.Clause;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.PhoneHolders;
import cn.gongjiang.identity.Scope;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every person once, known by identity number. Numbers and phones are sealed before they are written; lists show what is
 * masked.
 */
@Repository
public class People {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Vault vault;

    People(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.vault = vault;
    }

    @Bean
    static SealedColumn numbersOfPeople() {
        return new SealedColumn("registry.person", "id", "number_sealed");
    }

    @Bean
    static SealedColumn phonesOfPeople() {
        return new SealedColumn("registry.person", "id", "phone_sealed");
    }

    /** A person to be added; the division by code. */
    public record NewPerson(
            String name,
            IdentityNumber number,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String division,
            @Nullable String education,
            String recordedBy) {
        /** Somebody of whom neither place nor schooling is known. */
        public NewPerson(
                String name,
                IdentityNumber number,
                @Nullable String phone,
                @Nullable String address,
                String recordedBy) {
            this(name, number, phone, address, null, null, recordedBy);
        }
    }

    /** Those of these numbers that are already known, with the person's id: of merged records the one that is kept. */
    public Map<IdentityNumber, Long> known(Collection<IdentityNumber> numbers) {
        Map<String, IdentityNumber> byPrint =
                numbers.stream().collect(Collectors.toMap(this::print, n -> n, (a, b) -> a));
        byte[][] prints =
                byPrint.keySet().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        Map<IdentityNumber, Long> known = new HashMap<>();
        jdbc.sql("""
                        select coalesce(m.person_kept, p.id) as id, encode(p.number_print, 'hex') as print
                        from registry.person p left join registry.standing_merge m on m.person_gone = p.id
                        where p.number_print = any(:prints)
                        """)
                .param("prints", prints)
                .query((row, n) -> Map.entry(row.getString("print"), row.getLong("id")))
                .list()
                .forEach(e -> known.put(Objects.requireNonNull(byPrint.get(e.getKey())), e.getValue()));
        return known;
    }

    /** Adds people nobody knows yet, in this order, and returns their ids; belongs to the caller's transaction. */
    public List<Long> add(List<NewPerson> people) {
        List<Long> ids = jdbc
                .sql("select nextval('registry.person_id_seq') from generate_series(1, :count)")
                .param("count", people.size())
                .query(Long.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
        batch.batchUpdate("""
                insert into registry.person (id, name, name_masked, number_sealed, number_print, number_masked, born,
                    phone_sealed, phone_print, phone_masked, address, division, education, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new org.springframework.jdbc.core.BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                fill(row, ids.get(i), people.get(i));
            }

            @Override
            public int getBatchSize() {
                return people.size();
            }
        });
        return ids;
    }

    /** What is registered of a person, opened, the division by code: for comparing only. */
    public record Registered(
            String no,
            String name,
            @Nullable String phone,
            @Nullable String division,
            @Nullable String address,
            @Nullable String education) {
        /** Whether a ledger or an official says the same of whose number it is. */
        public boolean isSame(String told, @Nullable String toldPhone) {
            return name.equals(told) && phone != null && phone.equals(toldPhone);
        }
    }

    public Map<Long, Registered> registered(Collection<Long> people) {
        Map<Long, Registered> registered = new HashMap<>();
        jdbc.sql("""
                        select id, no, name, phone_sealed, division, address, education
                        from registry.person where id = any(:people)
                        """)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> registered.put(
                        row.getLong("id"),
                        new Registered(
                                row.getString("no"),
                                row.getString("name"),
                                vault.openIfAny(row.getBytes("phone_sealed")),
                                row.getString("division"),
                                row.getString("address"),
                                row.getString("education"))))
                .list();
        return registered;
    }

    private void fill(PreparedStatement row, long id, NewPerson person) throws SQLException {
        String phone = person.phone();
        row.setLong(1, id);
        row.setString(2, person.name());
        row.setString(3, Masking.name(person.name()));
        row.setBytes(4, vault.seal(person.number().value()));
        row.setBytes(5, vault.fingerprint(person.number().value()));
        row.setString(6, person.number().masked());
        row.setObject(7, person.number().birthday());
        row.setBytes(8, vault.sealIfAny(phone));
        row.setBytes(9, vault.fingerprintIfAny(phone));
        row.setString(10, phone == null ? null : Masking.phone(phone));
        row.setString(11, person.address());
        row.setString(12, person.division());
        row.setString(13, person.education());
        row.setString(14, person.recordedBy());
    }

    /**
     * Ids of the people a search means: an 18-character identity number, a phone, or part of a name. The words never stand
     * in an address.
     */
    public List<Long> search(String words) {
        String asked = words.strip().toUpperCase(Locale.ROOT);
        byte[] print = vault.fingerprint(asked);
        return jdbc.sql("""
                        select id from registry.person
                        where (number_print = :print or phone_print = :print or name like '%' || :name || '%')
                          and erased_at is null
                        order by id limit 500
                        """)
                .param("print", print)
                .param("name", Clause.literal(asked))
                .query(Long.class)
                .list();
    }

    /** Everybody registered with this phone, each once. */
    public List<Long> withPhone(String phone) {
        return jdbc.sql("""
                        select p.id from registry.person p where p.phone_print = :print
                          and not exists (select 1 from registry.standing_merge m where m.person_gone = p.id)
                        order by p.id
                        """)
                .param("print", vault.fingerprint(phone))
                .query(Long.class)
                .list();
    }

    /** The phone of somebody, also when the record is meanwhile part of another one. */
    Optional<String> phone(long person) {
        return jdbc.sql("""
                        select p.phone_sealed from registry.person p
                        left join registry.standing_merge m on m.person_kept = p.id and m.person_gone = :person
                        where (p.id = :person or m.person_gone is not null) and p.phone_sealed is not null
                        order by m.person_gone nulls last limit 1
                        """)
                .param("person", person)
                .query((row, n) -> vault.open(row.getBytes("phone_sealed")))
                .optional();
    }

    /** Those of these people that are registered, as the sign-in tells them apart. */
    List<PhoneHolders.Holder> holders(Collection<Long> ids) {
        return jdbc.sql("select id, name_masked, right(number_masked, 4) as number_end from registry.person"
                        + " where id = any(:ids) and erased_at is null order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> new PhoneHolders.Holder(
                        row.getLong("id"), row.getString("name_masked"), row.getString("number_end")))
                .list();
    }

    /** Somebody by the number of the record, if the viewer may see it. */
    public Optional<NamedPerson> find(String no, Scope scope) {
        return jdbc.sql("""
                        select id, no, name_masked, born from registry.person
                        where no = :no and erased_at is null and (:wholeCounty or division = any(:divisions))
                        """)
                .param("no", no)
                .params(scope.parameters())
                .query((row, n) -> new NamedPerson(
                        row.getLong("id"),
                        row.getString("no"),
                        row.getString("name_masked"),
                        row.getObject("born", LocalDate.class)))
                .optional();
    }

    /** Two people writing about one person at once wait for each other; belongs to the caller's transaction. */
    public void lock(long person) {
        jdbc.sql("select id from registry.person where id = :id for update")
                .param("id", person)
                .query(Long.class)
                .single();
    }

    /** The number of a person's record, if the viewer may see it. */
    public Optional<String> number(long person, Scope scope) {
        return jdbc.sql("""
                        select no from registry.person
                        where id = :id and erased_at is null and (:wholeCounty or division = any(:divisions))
                        """)
                .param("id", person)
                .params(scope.parameters())
                .query(String.class)
                .optional();
    }

    /** One masked field in clear; empty when it was never told. Only for somebody whose reason is in the audit log. */
    public Optional<String> reveal(long person, PersonalField field) {
        return jdbc.sql("select name, number_sealed, phone_sealed, address from registry.person where id = :id")
                .param("id", person)
                .query((row, n) -> Optional.ofNullable(
                        switch (field) {
                            case NAME -> row.getString("name");
                            case NUMBER -> vault.open(row.getBytes("number_sealed"));
                            case PHONE -> vault.openIfAny(row.getBytes("phone_sealed"));
                            case ADDRESS -> row.getString("address");
                        }))
                .single();
    }

    private String print(IdentityNumber number) {
        return HexFormat.of().formatHex(vault.fingerprint(number.value()));
    }
}
