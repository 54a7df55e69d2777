package cn.gongjiang.employment.vacancy;

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
import java.util.Objects;
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
    private static final String COLUMNS = """
            select v.*, e.name as enterprise_name, e.credit_code, o.name as occupation_name, s.status
            """;
    private static final String ROWS = """
            from employment.vacancy v
            join registry.enterprise e on e.id = v.enterprise
            left join skills.occupation o on o.code = v.occupation
            cross join lateral (select case
                when v.closed_on is not null then 'CLOSED'
                when v.headcount <= (select count(*) from employment.placement l join employment.referral r on r.no = l.referral
                    where r.vacancy = v.no
                      and not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no)) then 'FILLED'
                when v.closes_on < :today then 'EXPIRED'
                else 'OPEN' end as status) s
            where (:offers or v.enterprise = any(registry.enterprises_of(:enterprise)))
            """;
    private static final String FILTER = """
              and (:q = '' or v.title like '%' || :q || '%' or e.name like '%' || :q || '%')
              and (:division = '' or v.division = :division)
              and (:occupation = '' or v.occupation = :occupation)
              and (:payFrom::numeric is null or coalesce(v.pay_max, v.pay_min) >= :payFrom)
              and (:status = '' or s.status = :status)
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
        List<VacancyItem> items = filtered(
                        COLUMNS + ROWS + FILTER + order(filter) + " limit :limit offset :offset", filter, scope)
                .param("divisions", scope.divisionCodes())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new VacancyList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    /** One vacancy, if there is one with this number that the viewer may see. */
    public Optional<VacancyItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and v.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Those of these vacancies that the viewer may see, by number. */
    public Map<String, VacancyItem> all(Collection<String> numbers, Scope scope) {
        return scoped(COLUMNS + ROWS + " and v.no = any(:numbers)", scope)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> item(row))
                .list()
                .stream()
                .collect(Collectors.toMap(VacancyItem::no, Function.identity()));
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("offers", scope.seesOffers())
                .param("enterprise", scope.enterpriseOrNone());
    }

    private JdbcClient.StatementSpec filtered(String sql, VacancyFilter filter, Scope scope) {
        return scoped(sql, scope)
                .param("q", Objects.requireNonNullElse(filter.q(), "").replaceAll("([%_\\\\])", "\\\\$1"))
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""))
                .param("occupation", Objects.requireNonNullElse(occupations.filter(filter.occupation()), ""))
                .param("payFrom", filter.payFrom())
                .param("status", filter.status() == null ? "" : filter.status().name());
    }

    private static String order(VacancyFilter filter) {
        VacancyFilter.Order sort = filter.sort();
        if (sort == null) {
            return " order by coalesce(v.division = any(:divisions), false) desc, v.recorded_at desc, v.no desc";
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
