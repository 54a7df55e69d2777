package cn.gongjiang.bench;

import java.util.Map;

/** One statement for each listing that is measured, fifty rows each. */
final class BareStatements {
    private static final String LEVEL = """
            case %1$s.skill_level when 'APPRENTICE' then '学徒工' when 'JUNIOR' then '初级工（五级）'
                when 'INTERMEDIATE' then '中级工（四级）' when 'SENIOR' then '高级工（三级）' when 'TECHNICIAN' then '技师（二级）'
                when 'SENIOR_TECHNICIAN' then '高级技师（一级）' when 'SPECIAL_TECHNICIAN' then '特级技师'
                when 'CHIEF_TECHNICIAN' then '首席技师' end as "skillLevel"
            """;
    private static final String JOBSEEKERS = """
            select j.no, p.name_masked as name, p.number_masked as "idNumber", p.phone_masked as phone, d.name as division,
                   j.education, j.former_words as "formerOccupation", %1$s, j.registered_on as "registeredOn", j.reason,
                   j.wanted_words as "wantedOccupation", j.pay_expected as "payExpected",
                   case when j.anywhere then array['全县'] else array(
                       select a.name from unnest(j.divisions_accepted) with ordinality u(code, nth)
                       join registry.division a using (code) order by nth) end as "divisionsAccepted",
                   j.shifts_accepted as "shiftsAccepted", j.hardship,
                   case s.state when 'DEREGISTERED' then '已注销' when 'UNEMPLOYED_REGISTERED' then '登记失业'
                       when 'UI_BENEFIT' then '登记失业' when 'IN_TRAINING' then '登记失业' else '已就业' end as status,
                   case s.state when 'DEREGISTERED' then '已注销' when 'UNEMPLOYED_REGISTERED' then '登记失业'
                       when 'UI_BENEFIT' then '领取失业保险金' when 'IN_TRAINING' then '培训中'
                       when 'REEMPLOYED_UNIT' then '单位就业' when 'REEMPLOYED_FLEX' then '灵活就业'
                       when 'SELF_EMPLOYED' then '自主创业' when 'PUBLIC_POST' then '公益性岗位' end as state
            from employment.jobseeker j
            join registry.person p on p.id = j.person
            left join registry.division d on d.code = j.division
            cross join lateral (select coalesce(
                (select w.state from employment.work_state w where w.person = j.person and w.starts_on >= j.registered_on
                    order by w.starts_on desc limit 1),
                (select s.state from employment.last_state s where s.person = j.person and s.since >= j.registered_on
                    and (s.until_on is null or s.until_on >= current_date) limit 1),
                'UNEMPLOYED_REGISTERED') as state) s
            where j.ended_on is null
            """.formatted(LEVEL.formatted("j").strip());
    private static final String LATEST = " order by j.registered_on desc, j.no desc limit 50";
    private static final String PAGE_1000 = """
              and j.no in (select k.no from employment.jobseeker k where k.ended_on is null
                           order by k.registered_on desc, k.no desc limit 50 offset 50000)
            """;
    private static final String BY_PAY = " order by j.pay_expected desc nulls last, j.no limit 50";
    private static final String IN_HARDSHIP = " and j.hardship is not null and j.education = '初中'";
    private static final String ENTERPRISES = """
            select e.id, e.no, e.name, coalesce(e.credit_code, '') as "creditCode", coalesce(d.name, '') as division,
                   left(e.contact, 1) || repeat('*', length(e.contact) - 2) || right(e.contact, 1) as contact,
                   coalesce(e.phone_masked, '') as phone, e.confirmed
            from registry.enterprise e
            left join registry.division d on d.code = e.division
            order by e.name, e.id limit 50
            """;
    private static final String VACANCIES = """
            select v.no, e.name as enterprise, e.credit_code as "creditCode", v.title,
                   v.occupation as "occupation.code", o.name as "occupation.name", v.headcount, v.pay_min as "payMin",
                   v.pay_max as "payMax", d.name as division, v.shift, v.education, %1$s, v.certificate, v.duties,
                   v.benefits, v.closes_on as "closesOn",
                   case when v.closed_on is not null then '已结束'
                        when v.headcount <= (select count(*) from employment.placement l
                            join employment.referral r on r.no = l.referral where r.vacancy = v.no and not exists (
                                select 1 from employment.placement_withdrawal w where w.placement = l.no)) then '已招满'
                        when v.closes_on < current_date then '已过期'
                        else '招聘中' end as status
            from employment.vacancy v
            join registry.enterprise e on e.id = v.enterprise
            left join skills.occupation o on o.code = v.occupation
            left join registry.division d on d.code = v.division
            order by v.recorded_at desc, v.no desc limit 50
            """.formatted(LEVEL.formatted("v").strip());

    /** What the home page of the county shows: four things that wait, three figures. */
    static final String HOME = """
            with standing as not materialized (
                select l.* from employment.placement l
                where not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no)
            ), step as (
                select l.no as placed,
                       (select o.result from employment.outcome o where o.referral = r.no order by o.id desc limit 1) as result,
                       exists (select 1 from employment.interview i where i.referral = r.no) as invited
                from employment.referral r left join standing l on l.referral = r.no
            ), trained as (
                select distinct on (t.person) t.* from employment.training t
                join employment.jobseeker j on j.person = t.person
                where t.ends_on <= current_date and t.hours_attended >= t.hours * (
                    select value from core.parameter where code = 'employment.conversion.attendance'
                    order by effective_from desc limit 1)
                  and not exists (select 1 from employment.training_withdrawal x where x.training = t.no)
                  and (t.kind = 'SWITCH' or not exists (select 1 from standing l where l.person = t.person
                      and l.starts_on < t.starts_on and j.registered_on <= l.starts_on))
                order by t.person, t.starts_on, t.no
            ), converted as (
                select count(*) as all, count(*) filter (where (
                    select min(l.starts_on) from standing l where l.person = t.person and l.starts_on >= t.starts_on)
                    <= t.ends_on + make_interval(months => (select value::int from core.parameter
                        where code = 'employment.conversion.months' order by effective_from desc limit 1))) as placed
                from trained t
            )
            select (select count(*) from step where placed is null and result = 'HIRED') as hired,
                   (select count(*) from step where placed is null and result is null and not invited) as referred,
                   (select count(*) from step where placed is null and result is null and invited) as invited,
                   (select count(*) from employment.jobseeker j where j.ended_on is null
                      and not exists (select 1 from employment.referral r where r.jobseeker = j.no)
                      and not exists (select 1 from standing l where l.person = j.person
                          and l.starts_on >= j.registered_on)) as waiting,
                   (select c.all from converted c) as trained,
                   (select count(distinct person) from standing where starts_on <= current_date) as placed,
                   (select round(100.0 * c.placed / c.all, 2) from converted c) as conversion
            """;

    static final Map<String, String> LISTINGS = Map.ofEntries(
            Map.entry("jobseekers", JOBSEEKERS + LATEST),
            Map.entry("jobseekers-page-1000", JOBSEEKERS + PAGE_1000 + LATEST),
            Map.entry("jobseekers-of-a-town", JOBSEEKERS + " and d.name = '沈荡镇'" + LATEST),
            Map.entry("jobseekers-in-hardship", JOBSEEKERS + IN_HARDSHIP + LATEST),
            Map.entry("jobseekers-by-pay", JOBSEEKERS + BY_PAY),
            Map.entry("enterprises", ENTERPRISES),
            Map.entry("vacancies", VACANCIES));

    private BareStatements() {}
}
