package cn.gongjiang.employment.menu;

import static cn.gongjiang.core.Clause.containing;
import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The menu is open to everybody; a course that is paused is seen by those who plan. */
@Repository
public class CourseListing {
    private static final String ROWS = """
            from employment.course c left join skills.occupation o on o.code = c.occupation where true
            """;
    private static final String ORDER =
            " order by array_position(array['MANUFACTURING', 'SERVICE', 'NEW_WORK'], c.training_class), c.id";

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;

    CourseListing(JdbcClient jdbc, Divisions divisions, Occupations occupations) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
    }

    CourseList matching(CourseFilter filter, Paging paging, Scope scope) {
        List<CourseItem> items = filtered("select c.* " + ROWS, ORDER + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
        return new CourseList(items, total, paging.page(), paging.size(), filter, divisions.names(), Form.empty());
    }

    /** One course, if there is one with this number that the viewer may see. */
    public Optional<CourseItem> find(String no, Scope scope) {
        return jdbc.sql("select c.* " + ROWS + within(scope) + " and c.no = :no")
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Every course that can be chosen now, in the order of the menu. */
    public List<CourseItem> offered(Scope scope) {
        return matching(new CourseFilter(null, null, CourseState.OFFERED, null), new Paging(0, 1, true), scope)
                .items();
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, CourseFilter filter, Scope scope) {
        TrainingClass wanted = filter.trainingClass();
        CourseState state = filter.state();
        LessonTime time = filter.time();
        String asked = when(wanted, " and c.training_class = :class")
                + when(filter.q(), " and (c.title like :q or c.content like :q or o.name like :q)")
                + when(state, " and c.state = :state")
                + when(time, " and :time = any(c.times)");
        return jdbc.sql(rows + within(scope) + asked + order)
                .param("class", wanted == null ? null : wanted.name())
                .param("q", containing(filter.q()))
                .param("state", state == null ? null : state.name())
                .param("time", time == null ? null : time.toString());
    }

    private static String within(Scope scope) {
        return switch (scope.reach()) {
            case COUNTY, DIVISIONS -> "";
            default -> " and c.state = 'OFFERED'";
        };
    }

    private CourseItem item(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new CourseItem(
                row.getString("no"),
                TrainingClass.valueOf(row.getString("training_class")).toString(),
                row.getString("title"),
                occupation(row.getString("occupation")),
                level == null ? null : SkillLevel.valueOf(level).word(),
                row.getString("certificate"),
                row.getString("content"),
                row.getInt("hours"),
                List.of((String[]) row.getArray("times").getArray()),
                divisions.nameIfAny(row.getString("division")),
                row.getString("place"),
                row.getString("provider"),
                row.getString("provider_record"),
                row.getString("leads_to"),
                row.getObject("seats", Integer.class),
                row.getString("fee"),
                CourseState.valueOf(row.getString("state")).toString(),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getInt("version"),
                lesson(row));
    }

    private Lesson lesson(ResultSet row) throws SQLException {
        String code = row.getString("occupation");
        String level = row.getString("level");
        return new Lesson(
                row.getString("no"),
                code == null ? null : new Trade(code, occupations.name(code)),
                level == null ? null : SkillLevel.valueOf(level),
                row.getString("certificate") != null,
                divisions.find(row.getString("division")).orElse(null),
                List.of((String[]) row.getArray("times").getArray()),
                row.getString("state").equals(CourseState.OFFERED.name()));
    }

    private CourseItem.@Nullable Occupation occupation(@Nullable String code) {
        return code == null ? null : new CourseItem.Occupation(code, occupations.name(code));
    }
}
