-- The same follow-ups, said so that those of a whole county are found at once. Whether a later one is due already is a column.
create view employment.last_follow_up as
    select distinct on (f.placement, f.months) f.* from employment.follow_up f order by f.placement, f.months, f.id desc;
comment on view employment.last_follow_up is 'The last of the follow-ups that were held so many months after a placement';

drop view employment.due_follow_up;
create view employment.due_follow_up as
    select w.no as placement, w.person, m.months, (w.starts_on + make_interval(months => m.months))::date as due_on,
           f.result, f.trouble, f.words, f.left_on, f.held_on, f.channel, f.recorded_by,
           (w.starts_on + make_interval(months => m.next_months))::date as next_due_on
    from employment.work w
    cross join (values (3, 6), (6, 12), (12, null)) m (months, next_months)
    left join employment.last_follow_up f on f.placement = w.no and f.months = m.months
    where not exists (select 1 from employment.last_follow_up e
        where e.placement = w.no and e.months < m.months and e.result = 'LEFT');
comment on view employment.due_follow_up is
    'For each placement that stands the follow-ups after 3, 6 and 12 months, until one says that the person left, with the last answer';
