package cn.gongjiang.employment.training;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trainings of the people somebody may see, withdrawn ones too. */
@Repository
public class TrainingListing {
    private static final String ROWS = """
            select t.*, j.no as jobseeker, j.division, p.name_masked, w.reason as withdrawal_reason,
                   (w.recorded_at at time zone 'Asia/Shanghai')::date as withdrawn_on, w.recorded_by as withdrawn_by
            from employment.jobseeker j
            join registry.person p on p.id = j.person
            join employment.training t on t.person = any(registry.records_of(j.person))
            left join employment.training_withdrawal w on w.training = t.no
            where j.no = :jobseeker and (:wholeCounty or j.division = any(:divisions))
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    TrainingListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** Of one jobseeker, the latest first. */
    public List<TrainingItem> of(String jobseeker, Scope scope) {
        return scoped(ROWS + " order by t.starts_on desc, t.no desc", jobseeker, scope)
                .query((row, n) -> item(row))
                .list();
    }

    /** One training of this jobseeker, if there is one with this number that the viewer may see. */
    public Optional<TrainingItem> find(String jobseeker, String no, Scope scope) {
        return scoped(ROWS + " and t.no = :no", jobseeker, scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, String jobseeker, Scope scope) {
        return jdbc.sql(sql).param("jobseeker", jobseeker).params(scope.parameters());
    }

    private TrainingItem item(ResultSet row) throws SQLException {
        return new TrainingItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.name(row.getString("division")),
                row.getString("words"),
                TrainingKind.valueOf(row.getString("kind")).word(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("hours"),
                row.getInt("hours_attended"),
                withdrawal(row));
    }

    private static TrainingItem.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawal_reason");
        return reason == null
                ? null
                : new TrainingItem.Withdrawal(
                        reason, row.getObject("withdrawn_on", LocalDate.class), row.getString("withdrawn_by"));
    }
}
