package cn.gongjiang.employment.vacancy;

import static cn.gongjiang.core.Clause.containing;
import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vacancies somebody may see: the county and its towns all, since a town refers its people to any of them, and so does a
 * worker; an enterprise its own. A town finds those in it first.
 */
@Repository
public class VacancyListing {
    private static final String FILLED = """
            v.headcount <= (select count(*) from employment.referral r where r.vacancy = v.no and r.step = 'PLACED')
            """;
    /** What is open on {@code :today}, of vacancies {@code v}. */
    public static final String OPEN = " and v.closed_on is null and v.closes_on >= :today and not " + FILLED;

    private static final String COLUMNS = """
            select v.*, e.name as enterprise_name, e.credit_code, o.name as occupation_name,
                   case when v.closed_on is not null then 'CLOSED'
                        when %s then 'FILLED'
                        when v.closes_on < :today then 'EXPIRED'
                        else 'OPEN' end as status
            """.formatted(FILLED);
    private static final String ROWS = """
            from employment.vacancy v
            join registry.enterprise e on e.id = v.enterprise
            left join skills.occupation o on o.code = v.occupation
            where true
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Occupations occupations;
    private final Clock clock;

    VacancyListing(JdbcClient jdbc, Divisions divisions, Occupations occupations, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.occupations = occupations;
        this.clock = clock;
    }

    VacancyList matching(VacancyFilter filter, Paging paging, Scope scope) {
        List<VacancyItem> items = filtered(COLUMNS + ROWS, order(filter, scope) + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS, "", filter, scope)
                .query(Long.class)
                .single();
        return new VacancyList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    /** One vacancy, if there is one with this number that the viewer may see. */
    public Optional<VacancyItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS, " and v.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Those of these vacancies that the viewer may see, by number. */
    public Map<String, VacancyItem> all(Collection<String> numbers, Scope scope) {
        return scoped(COLUMNS + ROWS, " and v.no = any(:numbers)", scope)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> item(row))
                .list()
                .stream()
                .collect(Collectors.toMap(VacancyItem::no, Function.identity()));
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + within(scope) + asked).params(scope.parameters()).param("today", LocalDate.now(clock));
    }

    private static String within(Scope scope) {
        return scope.seesOffers() ? "" : " and v.enterprise = any(registry.enterprises_of(:enterprise))";
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, VacancyFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String occupation = occupations.filter(filter.occupation());
        String asked = when(filter.q(), " and (v.title like :q or e.name like :q)")
                + when(division, " and v.division = :division")
                + when(occupation, " and v.occupation = :occupation")
                + when(filter.payFrom(), " and coalesce(v.pay_max, v.pay_min) >= :payFrom")
                + standing(filter.status());
        return scoped(rows, asked + order, scope)
                .param("q", containing(filter.q()))
                .param("division", division)
                .param("occupation", occupation)
                .param("payFrom", filter.payFrom());
    }

    private static String standing(@Nullable VacancyStatus status) {
        return switch (status) {
            case null -> "";
            case CLOSED -> " and v.closed_on is not null";
            case FILLED -> " and v.closed_on is null and " + FILLED;
            case EXPIRED -> " and v.closed_on is null and v.closes_on < :today and not " + FILLED;
            case OPEN -> OPEN;
        };
    }

    private static String order(VacancyFilter filter, Scope scope) {
        VacancyFilter.Order sort = filter.sort();
        if (sort == null) {
            return " order by "
                    + when(!scope.divisions().isEmpty(), "coalesce(v.division = any(:divisions), false) desc, ")
                    + "v.recorded_at desc, v.no desc";
        }
        return " order by "
                + switch (sort) {
                    case NEWEST -> "v.recorded_at desc, v.no desc";
                    case CLOSING -> "v.closes_on, v.no";
                    case PAY_HIGHEST -> "coalesce(v.pay_max, v.pay_min) desc nulls last, v.no";
                };
    }

    private VacancyItem item(ResultSet row) throws SQLException {
        String division = divisions.name(row.getString("division"));
        String level = row.getString("skill_level");
        return new VacancyItem(
                row.getString("no"),
                row.getString("enterprise_name"),
                row.getString("credit_code"),
                row.getString("title"),
                occupation(
                        row.getString("occupation"),
                        row.getString("occupation_name"),
                        row.getString("occupation_words")),
                row.getInt("headcount"),
                row.getBigDecimal("pay_min"),
                row.getBigDecimal("pay_max"),
                division.isEmpty() ? null : division,
                row.getString("shift"),
                row.getString("education"),
                level == null ? null : SkillLevel.valueOf(level).word(),
                row.getString("certificate"),
                row.getString("duties"),
                row.getString("benefits"),
                row.getObject("closes_on", LocalDate.class),
                VacancyStatus.valueOf(row.getString("status")).word());
    }

    private static VacancyItem.@Nullable Occupation occupation(
            @Nullable String code, @Nullable String name, @Nullable String words) {
        if (code != null && name != null) {
            return new VacancyItem.Occupation(code, name);
        }
        return words == null ? null : new VacancyItem.Occupation(null, words);
    }
}
