package cn.gongjiang.employment.matching;

import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.SkillLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vacancies people can be matched with: open ones of the county, for an enterprise its own, for a worker the public ones. */
@Repository
class OpeningListing {
    private static final String ROWS = """
            select v.no, v.occupation, coalesce(v.occupation_words, o.name, v.title) as words, v.title, v.skill_level,
                   v.certificate, v.education, v.pay_min, v.pay_max, v.division, v.shift
            from employment.vacancy v
            left join skills.occupation o on o.code = v.occupation
            where (:whole or v.enterprise = any(registry.enterprises_of(:enterprise)))
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;

    OpeningListing(JdbcClient jdbc, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** One vacancy, open or not. */
    Optional<Opening> find(String no, Scope scope) {
        return scoped(ROWS + " and v.no = :no", scope)
                .param("no", no)
                .query((row, n) -> opening(row))
                .optional();
    }

    /** These vacancies, open or not, by number. */
    Map<String, Opening> all(Collection<String> numbers, Scope scope) {
        return scoped(ROWS + " and v.no = any(:numbers)", scope)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> opening(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Opening::no, Function.identity()));
    }

    List<Opening> open(Scope scope) {
        String open = scope.reach() == Scope.Reach.PERSON ? VacancyListing.PUBLISHED : VacancyListing.OPEN;
        return scoped(ROWS + open + " order by v.no", scope)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> opening(row))
                .list();
    }

    /** A town may refer its people to any vacancy of the county, and a worker looks through all of them. */
    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql).param("whole", scope.seesOffers()).param("enterprise", scope.enterpriseOrNone());
    }

    private Opening opening(ResultSet row) throws SQLException {
        String level = row.getString("skill_level");
        return new Opening(
                row.getString("no"),
                new Trade(row.getString("occupation"), row.getString("words")),
                row.getString("title"),
                level == null ? null : SkillLevel.valueOf(level),
                row.getString("certificate"),
                row.getString("education"),
                Objects.requireNonNull(row.getBigDecimal("pay_min")),
                row.getBigDecimal("pay_max"),
                divisions.find(row.getString("division")).orElse(null),
                row.getString("shift"));
    }
}
