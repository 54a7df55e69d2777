package cn.gongjiang.bench;

import java.util.Map;

/** One statement for each listing that is measured, fifty rows each, and how many there are in all. */
final class BareStatements {
    private static final String LEVEL = """
            case %1$s.skill_level when 'APPRENTICE' then '学徒工' when 'JUNIOR' then '初级工（五级）'
                when 'INTERMEDIATE' then '中级工（四级）' when 'SENIOR' then '高级工（三级）' when 'TECHNICIAN' then '技师（二级）'
                when 'SENIOR_TECHNICIAN' then '高级技师（一级）' when 'SPECIAL_TECHNICIAN' then '特级技师'
                when 'CHIEF_TECHNICIAN' then '首席技师' end as "skillLevel"
            """;
    private static final String JOBSEEKERS = """
            select (select count(*) from employment.jobseeker j where j.ended_on is null and not j.found_elsewhere%2$s) as total,
                   j.no, p.name_masked as name, p.number_masked as "idNumber", p.phone_masked as phone, d.name as division,
                   j.education, j.former_words as "formerOccupation", %1$s, j.registered_on as "registeredOn", j.reason,
                   j.wanted_words as "wantedOccupation", j.pay_expected as "payExpected",
                   case when j.anywhere then array['全县'] else array(
                       select a.name from unnest(j.divisions_accepted) with ordinality u(code, nth)
                       join registry.division a using (code) order by nth) end as "divisionsAccepted",
                   j.shifts_accepted as "shiftsAccepted", j.hardship,
                   case stands.state when 'DEREGISTERED' then '已注销' when 'UNEMPLOYED_REGISTERED' then '登记失业'
                       when 'UI_BENEFIT' then '登记失业' when 'IN_TRAINING' then '登记失业' else '已就业' end as status,
                   case stands.state when 'DEREGISTERED' then '已注销' when 'UNEMPLOYED_REGISTERED' then '登记失业'
                       when 'UI_BENEFIT' then '领取失业保险金' when 'IN_TRAINING' then '培训中'
                       when 'REEMPLOYED_UNIT' then '单位就业' when 'REEMPLOYED_FLEX' then '灵活就业'
                       when 'SELF_EMPLOYED' then '自主创业' when 'PUBLIC_POST' then '公益性岗位' end as state
            from employment.jobseeker j
            join registry.person p on p.id = j.person
            left join registry.division d on d.code = j.division
            cross join lateral (
                select case when j.standing_until < current_date then 'UNEMPLOYED_REGISTERED' else j.standing end as state) stands
            where j.ended_on is null and not j.found_elsewhere%2$s
            """;
    private static final String LATEST = " order by j.registered_on desc, j.no desc limit 50";
    private static final String PAGE_1000 = """
              and j.no in (select k.no from employment.jobseeker k where k.ended_on is null
                           order by k.registered_on desc, k.no desc limit 50 offset 50000)
            """;
    private static final String BY_PAY = " order by j.pay_expected desc nulls last, j.no limit 50";
    private static final String OF_A_TOWN = " and j.division = (select code from registry.division where name = '沈荡镇')";
    private static final String IN_HARDSHIP = " and j.hardship is not null and j.education = '初中'";
    private static final String ENTERPRISES = """
            select (select count(*) from registry.enterprise e
                       where not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)) as total,
                   e.id, e.no, e.name, coalesce(e.credit_code, '') as "creditCode", coalesce(d.name, '') as division,
                   left(e.contact, 1) || repeat('*', length(e.contact) - 2) || right(e.contact, 1) as contact,
                   coalesce(e.phone_masked, '') as phone, e.confirmed
            from registry.enterprise e
            left join registry.division d on d.code = e.division
            order by e.name, e.id limit 50
            """;
    private static final String VACANCIES = """
            select (select count(*) from employment.vacancy) as total,
                   v.no, e.name as enterprise, e.credit_code as "creditCode", v.title,
                   v.occupation as "occupation.code", o.name as "occupation.name", v.headcount, v.pay_min as "payMin",
                   v.pay_max as "payMax", d.name as division, v.shift, v.education, %1$s, v.certificate, v.duties,
                   v.benefits, v.closes_on as "closesOn", is_open.status,
                   case v.standing when 'DRAFT' then '没有公开' when 'REVIEW' then '待审核' when 'REFUSED' then '审核没通过'
                       when 'TAKEN_DOWN' then '已下架'
                       else case when is_open.status <> '招聘中' then '公开已结束'
                           when v.shown_until >= current_date then '公开中' else '待企业确认' end end as publication,
                   v.shown_until as "shownUntil", null as lacks,
                   case v.kind when 'FULL_TIME' then '全职' when 'PART_TIME' then '非全日' when 'INTERNSHIP' then '实习'
                       when 'PLATFORM' then '平台' end as kind,
                   v.requirements, v.address, v.hourly_min as "hourlyMin", v.hourly_max as "hourlyMax",
                   v.weekly_hours as "weeklyHours",
                   case v.pay_cycle when 'MONTH' then '每月' when 'FORTNIGHT' then '每半月' when 'WEEK' then '每周'
                       when 'DAY' then '每天' end as "payCycle",
                   v.insurance, v.contact, v.dispatched
            from employment.vacancy v
            join registry.enterprise e on e.id = v.enterprise
            left join skills.occupation o on o.code = v.occupation
            left join registry.division d on d.code = v.division
            cross join lateral (
                select case when v.closed_on is not null then '已结束'
                    when v.headcount <= (select count(*) from employment.referral r
                        where r.vacancy = v.no and r.step = 'PLACED') then '已招满'
                    when v.closes_on < current_date then '已过期'
                    else '招聘中' end as status) is_open
            order by v.recorded_at desc, v.no desc limit 50
            """.formatted(LEVEL.formatted("v").strip());

    static final Map<String, String> LISTINGS = Map.ofEntries(
            Map.entry("jobseekers", jobseekers("") + LATEST),
            Map.entry("jobseekers-page-1000", jobseekers("") + PAGE_1000 + LATEST),
            Map.entry("jobseekers-of-a-town", jobseekers(OF_A_TOWN) + LATEST),
            Map.entry("jobseekers-in-hardship", jobseekers(IN_HARDSHIP) + LATEST),
            Map.entry("jobseekers-by-pay", jobseekers("") + BY_PAY),
            Map.entry("enterprises", ENTERPRISES),
            Map.entry("vacancies", VACANCIES));

    private BareStatements() {}

    private static String jobseekers(String which) {
        return JOBSEEKERS.formatted(LEVEL.formatted("j").strip(), which);
    }
}
