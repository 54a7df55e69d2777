package cn.gongjiang.registry.job;

import cn.gongjiang.identity.Scope;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the people worked whom somebody may see. */
@Repository
class JobListing {
    private final JdbcClient jdbc;

    JobListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one person by all records of theirs, the latest first. */
    List<JobItem> of(String person, Scope scope) {
        return jdbc.sql("""
                        select b.*, e.name, e.credit_code
                        from registry.person p
                        join registry.job b on b.person = any(registry.records_of(p.id))
                        join registry.enterprise e on e.id = b.enterprise
                        where p.no = :person and (:wholeCounty or p.division = any(:divisions))
                        order by b.starts_on desc, b.id desc
                        """)
                .param("person", person)
                .params(scope.parameters())
                .query((row, n) -> new JobItem(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("credit_code"),
                        row.getString("words"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }
}
