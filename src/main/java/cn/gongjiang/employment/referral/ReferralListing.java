package cn.gongjiang.employment.referral;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The referrals somebody may see: the county all, a town those of its people, an enterprise those to its vacancies. */
@Repository
public class ReferralListing {
    private static final String COLUMNS = """
            select r.*, r.recorded_at at time zone 'Asia/Shanghai' as at, p.name_masked, j.division, e.name as enterprise_name,
                   v.title, i.held_on, i.place, o.result, o.reason, o.decided_on, l.no as placement_no, l.starts_on,
                   l.evidence, s.step
            """;
    private static final String ROWS = """
            from employment.referral r
            join employment.jobseeker j on j.no = r.jobseeker
            join registry.person p on p.id = j.person
            join employment.vacancy v on v.no = r.vacancy
            join registry.enterprise e on e.id = v.enterprise
            left join lateral (select held_on, place from employment.interview x
                where x.referral = r.no order by x.id desc limit 1) i on true
            left join lateral (select result, reason, decided_on from employment.outcome x
                where x.referral = r.no order by x.id desc limit 1) o on true
            left join employment.placement l on l.referral = r.no
                and not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no)
            cross join lateral (select case
                when l.no is not null then 'PLACED'
                when o.result = 'HIRED' then 'HIRED'
                when o.result is not null then 'ENDED'
                when i.held_on is not null then 'INTERVIEW'
                else 'REFERRED' end as step) s
            where (:wholeCounty or j.division = any(:divisions)
                or v.enterprise = any(registry.enterprises_of(:enterprise)) and (l.no is not null or not exists (
                    select 1 from privacy.refused f where f.person = j.person and f.purpose = 'employment.referral')))
            """;
    private static final String FILTER = """
              and (:step = '' or s.step = :step)
              and (:jobseeker = '' or r.jobseeker = :jobseeker)
              and (:vacancy = '' or r.vacancy = :vacancy)
              and (:division = '' or j.division = :division)
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    ReferralListing(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** A page of referrals, the latest first. */
    public ReferralList matching(ReferralFilter filter, Paging paging, Scope scope) {
        List<ReferralItem> items = filtered(
                        COLUMNS + ROWS + FILTER + " order by r.recorded_at desc, r.no desc limit :limit offset :offset",
                        filter,
                        scope)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new ReferralList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    /** One referral, if there is one with this number that the viewer may see. */
    public Optional<ReferralItem> find(String no, Scope scope) {
        return scoped(COLUMNS + ROWS + " and r.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** How many stand at this step within the scope. */
    public long count(ReferralStep step, Scope scope) {
        return filtered("select count(*) " + ROWS + FILTER, new ReferralFilter(step, null, null, null), scope)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("wholeCounty", scope.wholeCounty())
                .param("divisions", scope.divisionCodes())
                .param("enterprise", scope.enterpriseOrNone());
    }

    private JdbcClient.StatementSpec filtered(String sql, ReferralFilter filter, Scope scope) {
        return scoped(sql, scope)
                .param("step", filter.step() == null ? "" : filter.step().name())
                .param("jobseeker", Objects.requireNonNullElse(filter.jobseeker(), ""))
                .param("vacancy", Objects.requireNonNullElse(filter.vacancy(), ""))
                .param("division", Objects.requireNonNullElse(divisions.filter(filter.division()), ""));
    }

    private ReferralItem item(ResultSet row) throws SQLException {
        String result = row.getString("result");
        String evidence = row.getString("evidence");
        return new ReferralItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                emptyToNull(divisions.name(row.getString("division"))),
                row.getString("vacancy"),
                row.getString("enterprise_name"),
                row.getString("title"),
                row.getBigDecimal("score"),
                row.getString("note"),
                row.getObject("at", LocalDateTime.class),
                row.getString("recorded_by"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                result == null ? null : OutcomeResult.valueOf(result).word(),
                row.getString("reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("placement_no"),
                row.getObject("starts_on", LocalDate.class),
                evidence == null ? null : Evidence.valueOf(evidence).word(),
                ReferralStep.valueOf(row.getString("step")).word());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
