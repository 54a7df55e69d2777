package cn.gongjiang.employment.menu;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to learn what: the county all, a town those who live in it, a worker their own, an enterprise nothing. */
@Repository
public class WishListing {
    private static final String ROWS = """
            from employment.standing_wish w
            join employment.course c on c.id = w.course
            join registry.person p on p.id = w.person
            """;
    private static final String OWN = """
             and w.person = coalesce((select m.person_kept from registry.standing_merge m where m.person_gone = :self), :self)
            """;
    private static final String DAY = "(w.recorded_at at time zone 'Asia/Shanghai')::date as said_on";

    private final JdbcClient jdbc;
    private final Divisions divisions;

    WishListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** The viewer's own, the latest first; nobody's for who is no worker. */
    public List<Wish> own(Scope scope) {
        return jdbc.sql("select c.no, c.title, w.times, " + DAY + " " + ROWS + " where :self > 0 " + OWN
                        + " order by w.recorded_at desc, c.id")
                .param("self", scope.personOrNone())
                .query((row, n) -> new Wish(
                        row.getString("no"),
                        row.getString("title"),
                        times(row),
                        row.getObject("said_on", LocalDate.class)))
                .list();
    }

    CourseWishes ofCourse(CourseItem course, Paging paging, Scope scope) {
        List<WishItem> items = scoped(
                        "select p.no, p.name_masked, p.phone_masked, p.division, w.times, " + DAY + """
                        , (select j.no from employment.jobseeker j
                           where j.person = any(registry.records_of(p.id)) and j.ended_on is null
                           order by j.registered_on desc, j.no desc limit 1) as jobseeker
                        """ + ROWS,
                        " and c.no = :course order by w.recorded_at, p.id" + paging.clause(),
                        scope)
                .param("course", course.no())
                .query((row, n) -> item(row))
                .list();
        long total = scoped("select count(*) " + ROWS, " and c.no = :course", scope)
                .param("course", course.no())
                .query(Long.class)
                .single();
        return new CourseWishes(course, items, total, paging.page(), paging.size());
    }

    /** By course, the most wanted first. */
    WishCountList counts(Paging paging, Scope scope) {
        List<WishCount> counts = scoped("""
                        select c.no, c.title, c.training_class, c.seats, count(*) as people,
                               count(*) filter (where w.times = '{}' or '白天' = any(w.times)) as daytime,
                               count(*) filter (where w.times = '{}' or '晚上' = any(w.times)) as evening,
                               count(*) filter (where w.times = '{}' or '周末' = any(w.times)) as weekend
                        """ + ROWS, " group by c.id order by people desc, c.id", scope)
                .query((row, n) -> count(row))
                .list();
        long people = scoped("select count(distinct w.person) " + ROWS, "", scope)
                .query(Long.class)
                .single();
        return new WishCountList(counts, people, paging);
    }

    /** How many people want this course, of those the viewer may see. */
    long people(String course, Scope scope) {
        return scoped("select count(*) " + ROWS, " and c.no = :course", scope)
                .param("course", course)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + " where true " + scope.clause(" and p.division = any(:divisions)", Scope.NOBODY, OWN)
                        + asked)
                .params(scope.parameters());
    }

    private WishItem item(ResultSet row) throws SQLException {
        return new WishItem(
                row.getString("no"),
                row.getString("name_masked"),
                row.getString("phone_masked"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("jobseeker"),
                times(row),
                row.getObject("said_on", LocalDate.class));
    }

    private static WishCount count(ResultSet row) throws SQLException {
        return new WishCount(
                row.getString("no"),
                row.getString("title"),
                TrainingClass.valueOf(row.getString("training_class")).toString(),
                row.getObject("seats", Integer.class),
                row.getLong("people"),
                row.getLong("daytime"),
                row.getLong("evening"),
                row.getLong("weekend"));
    }

    private static List<String> times(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("times").getArray());
    }
}
