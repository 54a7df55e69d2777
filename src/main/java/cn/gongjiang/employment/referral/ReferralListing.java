package cn.gongjiang.employment.referral;

import static cn.gongjiang.core.Clause.when;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The referrals somebody may see: the county all, a town those of its people, an enterprise those to its vacancies, a worker their own. */
@Repository
public class ReferralListing {
    private static final String COLUMNS = """
            select r.*, r.recorded_at at time zone 'Asia/Shanghai' as at, p.name_masked, j.division, e.name as enterprise_name,
                   v.title, i.held_on, i.place, o.result, o.reason, o.decided_on, l.no as placement_no, l.starts_on, l.evidence
            from employment.referral r
            join employment.jobseeker j on j.no = r.jobseeker
            join registry.person p on p.id = j.person
            join employment.vacancy v on v.no = r.vacancy
            join registry.enterprise e on e.id = v.enterprise
            left join employment.interview i on i.id = r.interview
            left join employment.outcome o on o.id = r.outcome
            left join employment.placement l on l.no = r.placement
            where true
            """;
    private static final String COUNTED = """
            from employment.referral r
            join employment.jobseeker j on j.no = r.jobseeker
            join employment.vacancy v on v.no = r.vacancy
            where true
            """;
    /** Whoever withdrew the consent is seen only once they work there. */
    private static final String TO_ENTERPRISE = """
             and v.enterprise = any(registry.enterprises_of(:enterprise))
             and (r.placement is not null or not exists (
                select 1 from privacy.refused f where f.person = j.person and f.purpose = 'employment.referral'))
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
                        COLUMNS, " order by r.recorded_at desc, r.no desc" + paging.clause(), filter, scope)
                .query((row, n) -> item(row))
                .list();
        long total = filtered("select count(*) " + COUNTED, "", filter, scope)
                .query(Long.class)
                .single();
        return new ReferralList(items, total, paging.page(), paging.size(), filter, divisions.names());
    }

    /** One referral, if there is one with this number that the viewer may see. */
    public Optional<ReferralItem> find(String no, Scope scope) {
        return scoped(COLUMNS, " and r.no = :no", scope)
                .param("no", no)
                .query((row, n) -> item(row))
                .optional();
    }

    /** How many stand at each step within the scope. */
    public Map<ReferralStep, Long> count(Scope scope) {
        Map<ReferralStep, Long> counted = new EnumMap<>(ReferralStep.class);
        scoped("select r.step, count(*) " + COUNTED, " group by r.step", scope).query(row -> {
            counted.put(ReferralStep.valueOf(row.getString("step")), row.getLong("count"));
        });
        return counted;
    }

    private JdbcClient.StatementSpec scoped(String rows, String asked, Scope scope) {
        return jdbc.sql(rows + within(scope) + asked).params(scope.parameters());
    }

    private static String within(Scope scope) {
        return scope.clause(" and j.division = any(:divisions)", TO_ENTERPRISE, " and j.person = :self");
    }

    private JdbcClient.StatementSpec filtered(String rows, String order, ReferralFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        String asked = when(filter.step(), " and r.step = :step")
                + when(filter.jobseeker(), " and r.jobseeker = :jobseeker")
                + when(filter.vacancy(), " and r.vacancy = :vacancy")
                + when(division, " and j.division = :division");
        return scoped(rows, asked + order, scope)
                .param("step", filter.step() == null ? null : filter.step().name())
                .param("jobseeker", filter.jobseeker())
                .param("vacancy", filter.vacancy())
                .param("division", division);
    }

    private ReferralItem item(ResultSet row) throws SQLException {
        String result = row.getString("result");
        String evidence = row.getString("evidence");
        return new ReferralItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.nameIfAny(row.getString("division")),
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
}
