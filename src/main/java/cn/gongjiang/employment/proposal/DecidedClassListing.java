package cn.gongjiang.employment.proposal;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided: the county and its towns see all of it, since a town sends its people to any class. */
@Repository
public class DecidedClassListing {
    private static final String ROWS = """
            from employment.class_decision d left join employment.training_resource r on r.no = d.resource where true
            """;

    private final JdbcClient jdbc;
    private final Occupations occupations;

    DecidedClassListing(JdbcClient jdbc, Occupations occupations) {
        this.jdbc = jdbc;
        this.occupations = occupations;
    }

    DecidedClassList all(Paging paging, Scope scope) {
        List<DecidedClass> items = jdbc.sql(columns() + ROWS + within(scope)
                        + " order by d.adopted desc, d.starts_on, d.recorded_at desc, d.no" + paging.clause())
                .query((row, n) -> item(row))
                .list();
        long total = jdbc.sql("select count(*) " + ROWS + within(scope))
                .query(Long.class)
                .single();
        return new DecidedClassList(items, total, paging.page(), paging.size());
    }

    /** Those of one round, by what they decide. */
    Map<String, DecidedClass> ofRound(String survey, Scope scope) {
        return jdbc
                .sql(columns() + ROWS + within(scope) + " and d.survey = :survey")
                .param("survey", survey)
                .query((row, n) -> item(row))
                .list()
                .stream()
                .collect(Collectors.toMap(DecidedClass::key, Function.identity()));
    }

    /** One decision, if the viewer sees what was decided. */
    public Optional<DecidedClass> find(String no, Scope scope) {
        return jdbc.sql(columns() + ROWS + within(scope) + " and d.no = :no")
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("occupation") + "-" + row.getString("level");
    }

    private static String columns() {
        return "select d.*, r.provider, (d.recorded_at at time zone 'Asia/Shanghai')::date as decided_on ";
    }

    private static String within(Scope scope) {
        return scope.clause("", Scope.NOBODY, Scope.NOBODY);
    }

    private DecidedClass item(ResultSet row) throws SQLException {
        boolean adopted = row.getBoolean("adopted");
        return new DecidedClass(
                row.getString("no"),
                key(row),
                row.getString("survey"),
                occupations.name(row.getString("occupation")),
                SkillLevel.valueOf(row.getString("level")).word(),
                adopted,
                row.getObject("seats", Integer.class),
                row.getObject("starts_on", LocalDate.class),
                row.getString("resource"),
                row.getString("provider"),
                row.getInt("people"),
                row.getInt("headcount"),
                row.getString("reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("recorded_by"),
                adopted ? "采纳" : "不开");
    }
}
