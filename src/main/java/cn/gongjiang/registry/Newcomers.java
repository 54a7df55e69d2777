package cn.gongjiang.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who told on the own phone who they are. Until that is verified, their identity is pending (身份待核). */
@Repository
public class Newcomers {
    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs to the caller's transaction, which also added the person. */
    public void add(long person) {
        jdbc.sql("insert into registry.newcomer (person) values (:person)")
                .param("person", person)
                .update();
    }

    public boolean isPending(long person) {
        return !pending(List.of(person)).isEmpty();
    }

    /** Those of these people whose identity nobody has verified. */
    public Set<Long> pending(Collection<Long> people) {
        return jdbc.sql("select person from registry.newcomer where person = any(:people) and verified_at is null")
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong("person"))
                .set();
    }

    /** @return how many of these people were pending until now; belongs to the caller's transaction */
    public int verify(Collection<Long> people, String evidence, String by) {
        return jdbc.sql("""
                        update registry.newcomer set verified_at = now(), verified_by = :by, evidence = :evidence
                        where person = any(:people) and verified_at is null
                        """)
                .param("people", people.toArray(Long[]::new))
                .param("by", by)
                .param("evidence", evidence)
                .update();
    }
}
