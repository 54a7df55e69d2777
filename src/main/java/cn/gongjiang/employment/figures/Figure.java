package cn.gongjiang.employment.figures;

import cn.gongjiang.web.NotThere;
import java.util.Arrays;
import java.util.List;

/**
 * The plain counts of 就在海盐, each as one visible piece of SQL that gives the rows {@code x}: what (no, and where it is looked up),
 * whose (human or title), where, when. A row counts at a date when it happened and was recorded by then.
 */
enum Figure {
    REGISTERED("registered", 100, "求职登记", "人", "截至当日登记求职的人，每人只算一次。", """
            select distinct on (w.human) w.shown as no, w.shown as jobseeker, null::text as vacancy, w.human, null as title, w.division,
                   w.registered_on as on_day, null as words, true as counts
            from who w where w.recorded_at < :until and w.registered_on <= :asOf
            order by w.human, w.registered_on
            """),
    PROFILED("profiled", 102, "有需求画像的人", "人", "截至当日说清了学历、做过什么、想做什么的求职者，每人只算一次。", """
            select distinct on (w.human) w.shown as no, w.shown as jobseeker, null::text as vacancy, w.human, null as title, w.division,
                   w.profiled_on as on_day, null as words, true as counts
            from who w where w.recorded_at < :until and w.profiled_on <= :asOf
            order by w.human, w.profiled_on
            """),
    PUSHES("pushes", 104, "推送", "次", "截至当日推送到本人手机上的岗位，推一次算一次。", """
            select p.no, w.shown as jobseeker, p.vacancy, w.human, null as title, w.division, p.pushed_on as on_day,
                   v.title as words, true as counts
            from employment.push p join who w on w.jobseeker = p.jobseeker join employment.vacancy v on v.no = p.vacancy
            where p.recorded_at < :until and p.pushed_on <= :asOf
            """),
    PUSHED("pushed", 105, "收到推送的人", "人", "截至当日收到过岗位推送的人，每人只算一次。", """
            select distinct on (w.human) p.no, w.shown as jobseeker, p.vacancy, w.human, null as title, w.division,
                   p.pushed_on as on_day, v.title as words, true as counts
            from employment.push p join who w on w.jobseeker = p.jobseeker join employment.vacancy v on v.no = p.vacancy
            where p.recorded_at < :until and p.pushed_on <= :asOf
            order by w.human, p.pushed_on, p.no
            """),
    TRAININGS("trainings", 106, "培训人次", "人次", "截至当日已结束、已登记且没有撤销的技能培训，每次都算；到课不足规定比例的不算。", """
            select t.no, w.shown as jobseeker, null::text as vacancy, w.human, null as title, w.division, t.ends_on as on_day,
                   t.words, true as counts
            from standing_training t join who w on w.person = t.person
            where t.hours_attended >= t.hours * :attendance
            """),
    COMPLETED("completed", 107, "完成培训", "人", "截至当日至少完成一次技能培训的人（到课达到结业要求），每人只算一次。", """
            select distinct on (w.human) t.no, w.shown as jobseeker, null::text as vacancy, w.human, null as title, w.division,
                   t.ends_on as on_day, t.words, true as counts
            from standing_training t join who w on w.person = t.person
            where t.hours_attended >= t.hours * :completion
            order by w.human, t.ends_on, t.no
            """),
    REFERRED("referred", 108, "推荐给企业的人", "人", "截至当日推荐过岗位的人，每人只算一次。", """
            select distinct on (w.human) r.no, w.shown as jobseeker, r.vacancy, w.human, null as title, w.division,
                   (r.recorded_at at time zone 'Asia/Shanghai')::date as on_day, v.title as words, true as counts
            from employment.referral r join who w on w.jobseeker = r.jobseeker join employment.vacancy v on v.no = r.vacancy
            where r.recorded_at < :until
            order by w.human, r.recorded_at, r.no
            """),
    RETAINED("retained", 109, "半年稳岗率", "%", "上岗满六个月已回访到的人里，还在原单位的所占的比例；每人按最早一次就业算，没有联系上的不算。", """
            select distinct on (w.human) l.no, w.shown as jobseeker, null::text as vacancy, w.human, null as title, w.division,
                   f.held_on as on_day, l.employer as words, f.result <> 'LEFT' as counts
            from employment.placement l join who w on w.person = l.person
            join lateral (select * from employment.follow_up x where x.placement = l.no and x.months <= 6
                and x.recorded_at < :until and x.held_on <= :asOf order by x.months desc, x.id desc limit 1) f
              on f.months = 6 and f.result <> 'UNREACHED' or f.result = 'LEFT'
            where l.recorded_at < :until and (l.starts_on + interval '6 months')::date <= :asOf
              and not exists (select 1 from employment.placement_withdrawal x
                  where x.placement = l.no and x.recorded_at < :until)
            order by w.human, l.starts_on, l.no
            """),
    OPEN("vacancies-open", 110, "招聘中的岗位", "个", "当日还在招、没有结束、没有过期、没有招满的岗位。", """
            select v.no, null::text as jobseeker, v.no as vacancy, null::bigint as human, v.title, v.division,
                   v.closes_on as on_day, e.name as words, true as counts
            from standing_vacancy v join registry.enterprise e on e.id = v.enterprise
            where v.closes_on >= :asOf and (v.closed_on is null or v.closed_on > :asOf) and v.placed < v.headcount
            """),
    FILLED("vacancies-filled", 111, "招满的岗位", "个", "截至当日登记就业的人数达到招聘人数的岗位。", """
            select v.no, null::text as jobseeker, v.no as vacancy, null::bigint as human, v.title, v.division,
                   v.closes_on as on_day, e.name as words, true as counts
            from standing_vacancy v join registry.enterprise e on e.id = v.enterprise
            where v.placed >= v.headcount
            """);

    /** What the pieces share: who is one human, and which trainings and vacancies stood on that evening. */
    private static final String SHARED = """
            with whole as not materialized (%s),
            who as not materialized (
                select j.no as jobseeker, j.person, coalesce(w.person_kept, j.person) as human, coalesce(k.no, j.no) as shown,
                       coalesce(k.division, j.division) as division, j.registered_on, j.profiled_on,
                       j.recorded_at
                from employment.jobseeker j left join whole w on w.person_gone = j.person
                left join employment.jobseeker k on k.person = w.person_kept
            ),
            standing_training as not materialized (
                select t.* from employment.training t
                where t.recorded_at < :until and t.ends_on <= :asOf
                  and not exists (select 1 from employment.training_withdrawal x
                                  where x.training = t.no and x.recorded_at < :until)
            ),
            standing_vacancy as not materialized (
                select v.*, (select count(*) from employment.placement l join employment.referral r on r.no = l.referral
                    where r.vacancy = v.no and l.recorded_at < :until and l.starts_on <= :asOf
                      and not exists (select 1 from employment.placement_withdrawal x
                                      where x.placement = l.no and x.recorded_at < :until)) as placed
                from employment.vacancy v where v.recorded_at < :until
            ),
            counted as (%s),
            x as (select c.* from counted c where :everywhere or c.division = any(:places))
            """;

    private final String word;
    private final int order;
    private final String label;
    private final String unit;
    private final String definition;
    private final String rows;

    Figure(String word, int order, String label, String unit, String definition, String rows) {
        this.word = word;
        this.order = order;
        this.label = label;
        this.unit = unit;
        this.definition = definition;
        this.rows = rows;
    }

    /** As it stands in the address of its rows. */
    String word() {
        return word;
    }

    int order() {
        return order;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    String definition() {
        return definition;
    }

    boolean isRate() {
        return this == RETAINED;
    }

    /** Gives {@code x}; needs {@code :asOf}, {@code :until}, {@code :everywhere}, {@code :places} and the shares of attendance. */
    String sql() {
        return SHARED.formatted(Counting.WHOLE, rows);
    }

    /** @throws NotThere when there is no such figure */
    static Figure of(String word) {
        return Arrays.stream(values())
                .filter(figure -> figure.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotThere("指标"));
    }

    static List<Figure> all() {
        return List.of(values());
    }
}
