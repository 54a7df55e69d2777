package cn.gongjiang.registry.person;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.PersonField;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was corrected in the records of the people somebody may see. */
@Repository
class ChangeListing {
    private final JdbcClient jdbc;

    ChangeListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one person, the latest first. */
    List<ChangeItem> of(String person, Scope scope) {
        return jdbc.sql("""
                        select c.*, c.recorded_at at time zone 'Asia/Shanghai' as at
                        from registry.person_change c
                        join registry.person p on p.id = c.person
                        where p.no = :person and (:wholeCounty or p.division = any(:divisions))
                        order by c.id desc
                        """)
                .param("person", person)
                .params(scope.parameters())
                .query((row, n) -> new ChangeItem(
                        row.getObject("at", LocalDateTime.class),
                        row.getString("recorded_by"),
                        PersonField.valueOf(row.getString("field")).toString(),
                        row.getString("before_masked"),
                        row.getString("after_masked"),
                        row.getString("merge"),
                        row.getString("note")))
                .list();
    }
}
