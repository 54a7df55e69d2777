package cn.gongjiang.employment.figures;

/**
 * How trained and placed people are counted, as one visible piece of SQL that every figure and its listing share. A row
 * counts at a date when it happened and was recorded by then; a withdrawal counts from the day it was recorded, so that a
 * figure of an earlier day stays what it was.
 */
final class Counting {
    /**
     * Needs {@code :asOf} (the day), {@code :until} (the instant after it), {@code :everywhere} or {@code :places} (the
     * divisions counted), {@code :months} and {@code :attendance}. Gives {@code trained} with one row a person: the earliest training that
     * counts, and the first placement since its start when that falls within the window.
     */
    static final String TRAINED = """
            with standing as not materialized (
                select l.* from employment.placement l
                where l.recorded_at < :until and l.starts_on <= :asOf
                  and not exists (select 1 from employment.placement_withdrawal w
                                  where w.placement = l.no and w.recorded_at < :until)
            ),
            counted as (
                select t.*, j.no as jobseeker, j.division,
                       row_number() over (partition by t.person order by t.starts_on, t.no) as rank
                from employment.training t
                join employment.jobseeker j on j.person = t.person
                where t.recorded_at < :until and t.ends_on <= :asOf
                  and not exists (select 1 from employment.training_withdrawal w
                                  where w.training = t.no and w.recorded_at < :until)
                  and t.hours_attended >= t.hours * :attendance
                  and (:everywhere or j.division = any(:places))
                  and (t.kind = 'SWITCH' or not exists (
                      select 1 from standing l
                      where l.person = t.person and l.starts_on < t.starts_on and j.registered_on <= l.starts_on))
            ),
            trained as (
                select c.*, l.no as placement, l.starts_on as placed_on, l.employer, l.words as job, l.evidence
                from counted c
                left join lateral (select s.* from standing s
                    where s.person = c.person and s.starts_on >= c.starts_on
                    order by s.starts_on, s.no limit 1) l
                  on l.starts_on <= c.ends_on + make_interval(months => :months)
                where c.rank = 1
            )
            """;

    /** Gives {@code placed} with one row a person: the first placement that stands. Parameters as above. */
    static final String PLACED = """
            with placed as (
                select distinct on (l.person) l.*, j.no as jobseeker, j.division
                from employment.placement l
                join employment.jobseeker j on j.person = l.person
                where l.recorded_at < :until and l.starts_on <= :asOf
                  and not exists (select 1 from employment.placement_withdrawal w
                                  where w.placement = l.no and w.recorded_at < :until)
                  and (:everywhere or j.division = any(:places))
                order by l.person, l.starts_on, l.no
            )
            """;

    private Counting() {}
}
