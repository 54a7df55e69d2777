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
 * The vacancies somebody may see: the county and its towns all, since a town refers its people to any of them; a worker those
 * that are public; an enterprise its own. A town finds those in it first.
 */
@Repository
public class VacancyListing {
    private static final String FILLED = """
            v.headcount <= (select count(*) from employment.referral r where r.vacancy = v.no and r.step = 'PLACED')
            """;
    /** What is open on {@code :today}, of vacancies {@code v}. */
    public static final String OPEN = " and v.closed_on is null and v.closes_on >= :today and not " + FILLED;
    /** What of it everybody may see, workers too: true by the rules of publishing and confirmed by its enterprise. */
    public static final String PUBLISHED = OPEN + " and v.standing = 'PUBLISHED' and v.shown_until >= :today";

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

    public VacancyList matching(VacancyFilter filter, Paging paging, Scope scope) {
        List<VacancyItem> items = filtered(COLUMNS + ROWS, order(filter, scope) + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        return new VacancyList(items, count(filter, scope), paging.page(), paging.size(), filter, divisions.names());
    }

    /** Enterprises are joined only where their names are asked for. */
    private long count(VacancyFilter filter, Scope scope) {
        String rows = filter.q() == null ? " from employment.vacancy v where true" : ROWS;
        return filtered("select count(*) " + rows, "", filter, scope)
                .query(Long.class)
                .single();
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

    /** Whether the viewer answers for it: may write it, publish it, close it. */
    boolean isAnsweredFor(String no, Scope scope) {
        return jdbc.sql("select 1 " + ROWS + answeredFor(scope) + " and v.no = :no")
                .params(scope.parameters())
                .param("no", no)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The vacancies {@code v} of enterprises {@code e} that the viewer answers for: a town those of its enterprises. */
    public static String answeredFor(Scope scope) {
        return scope.clause(
                " and e.division = any(:divisions)",
                " and v.enterprise = any(registry.enterprises_of(:enterprise))",
                Scope.NOBODY);
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + within(scope) + asked).params(scope.parameters()).param("today", LocalDate.now(clock));
    }

    private static String within(Scope scope) {
        return switch (scope.reach()) {
            case COUNTY, DIVISIONS -> "";
            case PERSON -> PUBLISHED;
            default -> " and v.enterprise = any(registry.enterprises_of(:enterprise))";
        };
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, VacancyFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String occupation = occupations.filter(filter.occupation());
        String asked = when(filter.q(), " and (v.title like :q or e.name like :q)")
                + when(division, " and v.division = :division")
                + when(occupation, " and v.occupation = :occupation")
                + when(filter.payFrom(), " and coalesce(v.pay_max, v.pay_min) >= :payFrom")
                + when(filter.kind(), " and v.kind = :kind")
                + when(filter.trade(), " and v.occupation like :trade")
                + standing(filter.status())
                + publication(filter.publication());
        return scoped(rows, asked + order, scope)
                .param("q", containing(filter.q()))
                .param("division", division)
                .param("occupation", occupation)
                .param("payFrom", filter.payFrom())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("trade", filter.trade() == null ? null : filter.trade().codes());
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

    private static String publication(@Nullable Publication wanted) {
        return switch (wanted) {
            case null -> "";
            case PUBLISHED -> PUBLISHED;
            case UNCONFIRMED -> OPEN + " and v.standing = 'PUBLISHED' and v.shown_until < :today";
            case OVER -> " and v.standing = 'PUBLISHED' and not (true" + OPEN + ")";
            case DRAFT, REVIEW, REFUSED, TAKEN_DOWN -> " and v.standing = '" + wanted.name() + "'";
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
        String level = row.getString("skill_level");
        VacancyStatus status = VacancyStatus.valueOf(row.getString("status"));
        LocalDate shownUntil = row.getObject("shown_until", LocalDate.class);
        return new VacancyItem(
                row.getString("no"),
                row.getString("enterprise_name"),
                row.getString("credit_code"),
                row.getString("title"),
                occupation(row),
                row.getInt("headcount"),
                row.getBigDecimal("pay_min"),
                row.getBigDecimal("pay_max"),
                divisions.nameIfAny(row.getString("division")),
                row.getString("shift"),
                row.getString("education"),
                level == null ? null : SkillLevel.valueOf(level).word(),
                row.getString("certificate"),
                row.getString("duties"),
                row.getString("benefits"),
                row.getObject("closes_on", LocalDate.class),
                status.word(),
                publication(row, status, shownUntil),
                shownUntil,
                null,
                terms(row));
    }

    private static VacancyTerms terms(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String cycle = row.getString("pay_cycle");
        return new VacancyTerms(
                kind == null ? null : VacancyKind.valueOf(kind),
                row.getString("requirements"),
                row.getString("address"),
                row.getBigDecimal("hourly_min"),
                row.getBigDecimal("hourly_max"),
                row.getObject("weekly_hours", Integer.class),
                cycle == null ? null : PayCycle.valueOf(cycle),
                row.getString("insurance"),
                row.getString("contact"),
                row.getObject("dispatched", Boolean.class));
    }

    private String publication(ResultSet row, VacancyStatus status, @Nullable LocalDate shownUntil)
            throws SQLException {
        return Publication.of(row.getString("standing"), status, shownUntil, LocalDate.now(clock))
                .toString();
    }

    private static VacancyItem.@Nullable Occupation occupation(ResultSet row) throws SQLException {
        String code = row.getString("occupation");
        String name = row.getString("occupation_name");
        String words = row.getString("occupation_words");
        if (code != null && name != null) {
            return new VacancyItem.Occupation(code, name);
        }
        return words == null ? null : new VacancyItem.Occupation(null, words);
    }
}
