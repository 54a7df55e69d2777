package cn.gongjiang.employment.figures;

/**
 * How trained and placed people are counted, as one visible piece of SQL that every figure and its listing share. A row
 * counts at a date when it happened and was recorded by then; a withdrawal counts from the day it was recorded, so that a
 * figure of an earlier day stays what it was.
 */
final class Counting {
    /** Which records were known to be one person on that evening. */
    static final String WHOLE = """
            select m.person_gone, m.person_kept from registry.merge m
            where m.person_gone is not null and m.recorded_at < :until
              and not exists (select 1 from registry.merge_undoing u where u.merge = m.no and u.recorded_at < :until)
            """;

    /**
     * Needs {@code :asOf} (the day), {@code :until} (the instant after it), {@code :everywhere} or {@code :places} (the
     * divisions counted), {@code :months} and {@code :attendance}. Gives {@code trained} with one row a {@code human},
     * whatever records they had: the earliest training that counts, and the first placement or other evidence of work since its
     * start when that falls within the window.
     */
    static final String TRAINED = """
            with whole as not materialized (%1$s),
            stated as (
                select s.id, s.state, s.ground, s.since, coalesce(w.person_kept, s.person) as human
                from employment.registration_state s left join whole w on w.person_gone = s.person
                where s.recorded_at < :until and s.since <= :asOf
                  and not exists (select 1 from employment.registration_state_withdrawal w
                                  where w.recorded = s.id and w.recorded_at < :until)
            ),
            standing as (
                select l.no, l.starts_on, null::date as until_on, l.employer, l.words, l.evidence,
                       coalesce(w.person_kept, l.person) as human
                from employment.placement l left join whole w on w.person_gone = l.person
                where l.recorded_at < :until and l.starts_on <= :asOf
                  and not exists (select 1 from employment.placement_withdrawal w
                                  where w.placement = l.no and w.recorded_at < :until)
                union all
                select null, s.since, (select min(k.since) from stated k where k.human = s.human and (k.since, k.id) > (s.since, s.id)),
                       null, null, case when s.ground = 'insurance' then 'SOCIAL_INSURANCE' else e.evidence end, s.human
                from stated s join (values ('REEMPLOYED_UNIT', 'CONTRACT'), ('REEMPLOYED_FLEX', 'FLEXIBLE'),
                    ('SELF_EMPLOYED', 'BUSINESS_LICENCE'), ('PUBLIC_POST', 'PUBLIC_POST')) e (state, evidence) on e.state = s.state
            ),
            counted as (
                select distinct on (h.human) t.*, h.human,
                       coalesce(k.no, j.no) as jobseeker, coalesce(k.division, j.division) as division
                from employment.training t
                left join whole w on w.person_gone = t.person
                cross join lateral (select coalesce(w.person_kept, t.person) as human) h
                join employment.jobseeker j on j.person = t.person
                left join employment.jobseeker k on k.person = w.person_kept
                where t.recorded_at < :until and t.ends_on <= :asOf
                  and not exists (select 1 from employment.training_withdrawal x
                                  where x.training = t.no and x.recorded_at < :until)
                  and t.hours_attended >= t.hours * :attendance
                  and (:everywhere or coalesce(k.division, j.division) = any(:places))
                  and not exists (
                      select 1 from standing l
                      where t.kind <> 'SWITCH' and l.human = h.human and l.starts_on < t.starts_on
                        and (l.until_on is null or l.until_on > t.starts_on)
                        and j.registered_on <= l.starts_on)
                order by h.human, t.starts_on, t.no
            ),
            trained as (
                select distinct on (c.human) c.*, l.no as placement, l.starts_on as placed_on, l.employer, l.words as job, l.evidence
                from counted c
                left join standing l on l.human = c.human and l.starts_on >= c.starts_on
                  and l.starts_on <= c.ends_on + make_interval(months => :months)
                order by c.human, l.starts_on, l.no
            )
            """.formatted(WHOLE);

    /** Gives {@code placed} with one row a {@code human}: the first placement that stands. Parameters as above. */
    static final String PLACED = """
            with whole as not materialized (%1$s),
            placed as (
                select distinct on (coalesce(w.person_kept, l.person)) l.*, coalesce(w.person_kept, l.person) as human,
                       coalesce(k.no, j.no) as jobseeker, coalesce(k.division, j.division) as division
                from employment.placement l
                left join whole w on w.person_gone = l.person
                join employment.jobseeker j on j.person = l.person
                left join employment.jobseeker k on k.person = w.person_kept
                where l.recorded_at < :until and l.starts_on <= :asOf
                  and not exists (select 1 from employment.placement_withdrawal x
                                  where x.placement = l.no and x.recorded_at < :until)
                  and (:everywhere or coalesce(k.division, j.division) = any(:places))
                order by coalesce(w.person_kept, l.person), l.starts_on, l.no
            )
            """.formatted(WHOLE);

    private Counting() {}
}
