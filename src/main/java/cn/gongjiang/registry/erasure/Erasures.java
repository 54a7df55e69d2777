package cn.gongjiang.registry.erasure;

import cn.gongjiang.core.Vault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which people's records are old, which were erased, and the erasing itself; in the caller's transaction. */
@Repository
class Erasures {
    private static final List<String> DELETED = List.of(
            "delete from registry.person_change where person = any(:people)",
            "delete from registry.dependant where guardian = any(:people)",
            "delete from registry.job where person = any(:people)",
            "delete from registry.newcomer where person = any(:people)",
            "delete from registry.team_member where person = any(:people)",
            "update registry.merge set note = null where person_kept = any(:people) or person_gone = any(:people)");

    private final JdbcClient jdbc;
    private final Vault vault;

    Erasures(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Which database this is, also after it was brought back from a backup. */
    String lineage() {
        return jdbc.sql("select id::text from registry.lineage")
                .query(String.class)
                .single();
    }

    /** Records, not merged into others, that were made before that day; the next so many after an id. */
    List<Long> old(LocalDate before, long after, int some) {
        return ids(jdbc.sql("""
                        select p.id from registry.person p
                        where p.erased_at is null and p.id > :after and p.recorded_at < :before
                          and not exists (select 1 from registry.standing_merge m where m.person_gone = p.id)
                        order by p.id limit :some
                        """).param("before", before).param("after", after).param("some", some));
    }

    /** The same of people who told by themselves who they are, and whom nobody has verified. */
    List<Long> pending(LocalDate before, long after, int some) {
        return ids(jdbc.sql("""
                        select p.id from registry.person p join registry.newcomer n on n.person = p.id
                        where n.verified_at is null and p.erased_at is null and p.id > :after and p.recorded_at < :before
                        order by p.id limit :some
                        """).param("before", before).param("after", after).param("some", some));
    }

    /** Every record of these people, with who it is. */
    Map<Long, Long> recordsOf(Collection<Long> people) {
        Map<Long, Long> humans = new HashMap<>();
        jdbc.sql("""
                        select p.person, r.record from unnest(:people) p (person)
                        cross join lateral unnest(registry.records_of(p.person)) r (record)
                        """).param("people", array(people)).query(row -> {
            humans.put(row.getLong("record"), row.getLong("person"));
        });
        return humans;
    }

    /** Those of these people of whom the registers themselves hold something newer, or not over. */
    Set<Long> needed(Collection<Long> people, LocalDate since) {
        return new HashSet<>(ids(jdbc.sql("""
                        select p.id from registry.person p where p.id = any(:people) and (
                            p.recorded_at >= :since
                            or exists (select 1 from registry.person_change c
                                where c.person = p.id and c.recorded_at >= :since)
                            or exists (select 1 from registry.job b
                                where b.person = p.id and coalesce(b.ends_on, 'infinity') >= :since)
                            or exists (select 1 from registry.dependant d
                                where d.guardian = p.id and d.removed_at is null)
                            or exists (select 1 from registry.team_member m
                                where m.person = p.id and m.left_at is null)
                            or exists (select 1 from identity.account a
                                where a.person = p.id and a.signed_in_at >= :since))
                        """).param("people", array(people)).param("since", since)));
    }

    /** Of these the records with these numbers that are still as they were. */
    List<Long> standing(Collection<String> numbers) {
        return ids(jdbc.sql("select id from registry.person where no = any(:numbers) and erased_at is null")
                .param("numbers", numbers.toArray(String[]::new)));
    }

    List<String> erased() {
        return jdbc.sql("select no from registry.person where erased_at is not null")
                .query((row, n) -> row.getString("no"))
                .list();
    }

    List<String> numbers(Collection<Long> people) {
        return jdbc.sql("select no from registry.person where id = any(:people)")
                .param("people", array(people))
                .query((row, n) -> row.getString("no"))
                .list();
    }

    /** What says who they were is gone; the row stays for what counts it. */
    int erase(Collection<Long> people) {
        DELETED.forEach(sql -> jdbc.sql(sql).param("people", array(people)).update());
        return jdbc.sql("""
                        update registry.person set name = '已删除', name_masked = '已删除', number_sealed = :nothing,
                            number_print = convert_to(gen_random_uuid()::text, 'UTF8'), number_masked = '', born = '1900-01-01',
                            phone_sealed = null, phone_print = null, phone_masked = null, address = null, division = null,
                            education = null, erased_at = now()
                        where id = any(:people) and erased_at is null
                        """)
                .param("people", array(people))
                .param("nothing", vault.seal(""))
                .update();
    }

    private static List<Long> ids(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> row.getLong("id")).list();
    }

    private static Long[] array(Collection<Long> people) {
        return people.toArray(Long[]::new);
    }
}
