package cn.gongjiang.employment.resource;

import static cn.gongjiang.core.Clause.containing;
import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pooled list: the county and its towns see all of it, since a class may be held in any town; nobody else does. */
@Repository
public class ResourceListing {
    private static final String COLUMNS = """
            select r.*, coalesce(c.numbers, '{}') as course_numbers, coalesce(c.titles, '{}') as course_titles
            """;
    private static final String ROWS = """
            from employment.training_resource r
            left join lateral (
                select array_agg(c.no order by c.id) as numbers, array_agg(c.title order by c.id) as titles
                from employment.course_resource l join employment.course c on c.id = l.course
                where l.resource = r.id) c on true
            where r.withdrawn_on is null
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;

    ResourceListing(JdbcClient jdbc, Divisions divisions, Occupations occupations) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
    }

    ResourceList matching(ResourceFilter filter, Paging paging, Scope scope) {
        List<ResourceItem> items = filtered(
                        COLUMNS + ROWS, " order by r.occupation_words, r.id" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
        return new ResourceList(items, total, paging.page(), paging.size(), filter, divisions.names(), Form.empty());
    }

    Optional<ResourceItem> find(String no, Scope scope) {
        return jdbc.sql(COLUMNS + ROWS + within(scope) + " and r.no = :no")
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Everything that is offered, by number. */
    public List<ResourceItem> all(Scope scope) {
        return matching(ResourceFilter.all(), new Paging(0, 1, true), scope).items();
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, ResourceFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String occupation = occupations.filter(filter.occupation());
        ResourceKind kind = filter.kind();
        String asked = when(filter.q(), " and (r.provider like :q or r.occupation_words like :q)")
                + when(occupation, " and r.occupation = :occupation")
                + when(kind, " and r.kind = :kind")
                + when(division, " and r.division = :division");
        return jdbc.sql(rows + within(scope) + asked + order)
                .param("q", containing(filter.q()))
                .param("occupation", occupation)
                .param("kind", kind == null ? null : kind.name())
                .param("division", division);
    }

    private static String within(Scope scope) {
        return scope.clause("", Scope.NOBODY, Scope.NOBODY);
    }

    private ResourceItem item(ResultSet row) throws SQLException {
        String level = row.getString("level");
        SkillLevel taught = level == null ? null : SkillLevel.valueOf(level);
        return new ResourceItem(
                row.getString("no"),
                row.getString("provider"),
                ResourceKind.valueOf(row.getString("kind")).toString(),
                row.getString("occupation_words"),
                row.getString("occupation"),
                taught == null ? null : taught.word(),
                row.getInt("seats"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("place"),
                row.getString("contact"),
                courses(row),
                taught);
    }

    private static List<ResourceItem.Course> courses(ResultSet row) throws SQLException {
        String[] numbers = (String[]) row.getArray("course_numbers").getArray();
        String[] titles = (String[]) row.getArray("course_titles").getArray();
        List<ResourceItem.Course> courses = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            courses.add(new ResourceItem.Course(numbers[i], titles[i]));
        }
        return List.copyOf(courses);
    }
}
