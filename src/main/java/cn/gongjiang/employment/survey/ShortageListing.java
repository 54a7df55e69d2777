package cn.gongjiang.employment.survey;

import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands of the answers: the county all, a town what is short in it, an enterprise its own. */
@Repository
public class ShortageListing {
    private static final String ROWS = """
            from employment.standing_answer a
            join employment.shortage s on s.answer = a.id
            join registry.enterprise e on e.id = a.enterprise
            where a.survey = :survey
            """;
    private static final String PLACE = "coalesce(s.division, e.division)";

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;
    private final Clock clock;

    ShortageListing(JdbcClient jdbc, Divisions divisions, Occupations occupations, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
        this.clock = clock;
    }

    List<ShortageItem> matching(String survey, ShortageFilter filter, Paging paging, Scope scope) {
        return filtered(
                        "select s.*, a.survey, e.no as enterprise_no, e.name, " + PLACE + " as place,"
                                + " (a.recorded_at at time zone 'Asia/Shanghai')::date as answered_on ",
                        " order by s.needed_by, e.name, s.answer, s.line" + paging.clause(),
                        survey,
                        filter,
                        scope)
                .query((row, n) -> item(row))
                .list();
    }

    long count(String survey, ShortageFilter filter, Scope scope) {
        return filtered("select count(*) ", "", survey, filter, scope)
                .query(Long.class)
                .single();
    }

    /** Everything that is short in a round. */
    public List<ShortageItem> all(String survey, Scope scope) {
        return matching(survey, new ShortageFilter(null, null, null, null), new Paging(0, 1, true), scope);
    }

    /** The enterprise's own lines of the last answer it ever gave, in this round or an earlier one. */
    List<ShortageItem> last(Scope scope) {
        return jdbc.sql("select s.*, a.survey, e.no as enterprise_no, e.name, " + PLACE + " as place,"
                        + " (a.recorded_at at time zone 'Asia/Shanghai')::date as answered_on " + """
                        from employment.survey_answer a
                        join employment.shortage s on s.answer = a.id
                        join registry.enterprise e on e.id = a.enterprise
                        where a.id = (select max(x.id) from employment.survey_answer x
                            where x.enterprise = any(registry.enterprises_of(:enterprise)))
                        order by s.line
                        """)
                .params(scope.parameters())
                .query((row, n) -> item(row))
                .list();
    }

    /** The enterprise's open vacancies as lines that say all but by when. */
    List<ShortageItem> ofVacancies(Scope scope) {
        return jdbc.sql("""
                        select '' as survey, e.no as enterprise_no, e.name, v.title as occupation_words, v.occupation,
                               v.skill_level as level,
                               v.headcount - (select count(*) from employment.referral r
                                   where r.vacancy = v.no and r.step = 'PLACED')::int as headcount,
                               v.closes_on as needed_by, v.pay_min, v.pay_max, v.division as place, v.no as vacancy,
                               (v.recorded_at at time zone 'Asia/Shanghai')::date as answered_on
                        from employment.vacancy v join registry.enterprise e on e.id = v.enterprise
                        where v.enterprise = any(registry.enterprises_of(:enterprise))
                        """ + VacancyListing.OPEN + " order by v.recorded_at, v.no limit 40")
                .params(scope.parameters())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> item(row))
                .list();
    }

    /** By occupation and division, what is short most first. */
    List<ShortageSum> sums(String survey, Scope scope) {
        return filtered(
                        "select s.occupation, min(s.occupation_words) as words, " + PLACE
                                + " as place, sum(s.headcount) as headcount, count(distinct a.enterprise) as enterprises ",
                        " group by s.occupation, case when s.occupation is null then s.occupation_words end, " + PLACE
                                + " order by headcount desc, words, place",
                        survey,
                        new ShortageFilter(null, null, null, null),
                        scope)
                .query((row, n) -> sum(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            String columns, String order, String survey, ShortageFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String asked = scope.clause(
                        " and " + PLACE + " = any(:divisions)",
                        " and a.enterprise = any(registry.enterprises_of(:enterprise))",
                        Scope.NOBODY)
                + when(filter.occupation(), " and s.occupation = :occupation")
                + when(filter.words(), " and s.occupation is null and s.occupation_words = :words")
                + when(division, " and " + PLACE + " = :division");
        return jdbc.sql(columns + ROWS + asked + order)
                .params(scope.parameters())
                .param("survey", survey)
                .param("occupation", filter.occupation())
                .param("words", filter.words())
                .param("division", division);
    }

    private ShortageSum sum(ResultSet row) throws SQLException {
        String code = row.getString("occupation");
        return new ShortageSum(
                code,
                code == null ? row.getString("words") : occupations.name(code),
                divisions.nameIfAny(row.getString("place")),
                row.getLong("headcount"),
                row.getLong("enterprises"));
    }

    private ShortageItem item(ResultSet row) throws SQLException {
        String level = row.getString("level");
        SkillLevel asked = level == null ? null : SkillLevel.valueOf(level);
        return new ShortageItem(
                row.getString("survey"),
                row.getString("enterprise_no"),
                row.getString("name"),
                row.getString("occupation_words"),
                row.getString("occupation"),
                asked == null ? null : asked.word(),
                row.getInt("headcount"),
                row.getObject("needed_by", LocalDate.class),
                row.getBigDecimal("pay_min"),
                row.getBigDecimal("pay_max"),
                divisions.nameIfAny(row.getString("place")),
                row.getString("vacancy"),
                row.getObject("answered_on", LocalDate.class),
                asked);
    }
}
