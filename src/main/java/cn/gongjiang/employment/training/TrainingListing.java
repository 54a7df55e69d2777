package cn.gongjiang.employment.training;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trainings of the people somebody may see. */
@Repository
public class TrainingListing {
    private final JdbcClient jdbc;
    private final Divisions divisions;

    TrainingListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** Of one jobseeker, the latest first. */
    public List<TrainingItem> of(String jobseeker, Scope scope) {
        return jdbc.sql("""
                        select t.*, j.no as jobseeker, j.division, p.name_masked
                        from employment.training t
                        join employment.jobseeker j on j.person = t.person
                        join registry.person p on p.id = t.person
                        where j.no = :jobseeker and (:wholeCounty or j.division = any(:divisions))
                        order by t.starts_on desc, t.no desc
                        """)
                .param("jobseeker", jobseeker)
                .param("wholeCounty", scope.wholeCounty())
                .param("divisions", scope.divisionCodes())
                .query((row, n) -> new TrainingItem(
                        row.getString("no"),
                        row.getString("jobseeker"),
                        row.getString("name_masked"),
                        divisions.name(row.getString("division")),
                        row.getString("words"),
                        TrainingKind.valueOf(row.getString("kind")).word(),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getInt("hours"),
                        row.getInt("hours_attended")))
                .list();
    }
}
