package cn.gongjiang.registry.dependant;

import cn.gongjiang.identity.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dependants of the people somebody may see. */
@Repository
class DependantListing {
    private final JdbcClient jdbc;
    private final Clock clock;

    DependantListing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one guardian by all records of theirs, the youngest first. */
    List<DependantItem> of(String guardian, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select d.*
                        from registry.person p
                        join registry.dependant d on d.guardian = any(registry.records_of(p.id))
                        where p.no = :guardian and d.removed_at is null
                          and (:wholeCounty or p.division = any(:divisions))
                        order by d.born desc, d.id
                        """)
                .param("guardian", guardian)
                .params(scope.parameters())
                .query((row, n) -> new DependantItem(
                        row.getLong("id"),
                        row.getString("name_masked"),
                        Relation.valueOf(row.getString("relation")).toString(),
                        row.getString("number_masked"),
                        Period.between(row.getObject("born", LocalDate.class), today)
                                .getYears()))
                .list();
    }
}
