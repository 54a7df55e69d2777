create table employment.follow_up (
    id          bigint generated always as identity primary key,
    placement   text not null references employment.placement,
    months      int not null check (months in (3, 6, 12)),
    result      text not null check (result in ('FINE', 'TROUBLE', 'LEFT', 'UNREACHED')),
    trouble     text check (trouble in ('PAY_LATE', 'PAY_LESS', 'HOURS', 'INSURANCE', 'WORK', 'FAR', 'TIME', 'ENDED', 'OTHER')),
    words       text,
    left_on     date,
    held_on     date not null,
    channel     text not null check (channel in ('PHONE', 'VISIT', 'COUNTER', 'ONESELF')),
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    check ((result in ('TROUBLE', 'LEFT')) = (trouble is not null)),
    check ((result = 'LEFT') = (left_on is not null))
);
create index follow_up_placement on employment.follow_up (placement, months, id desc);
comment on table employment.follow_up is 'Whether somebody who was placed is still there after 3, 6 and 12 months, and what went wrong; rows are only added, the last one of a placement and month counts';

-- The follow-ups of every standing placement: when each is due, and the last word to it. Once somebody left there is no later one.
create view employment.due_follow_up as
    select w.no as placement, w.person, m.months, (w.starts_on + make_interval(months => m.months))::date as due_on,
           f.result, f.trouble, f.words, f.left_on, f.held_on, f.channel, f.recorded_by
    from employment.work w
    cross join (values (3), (6), (12)) m (months)
    left join lateral (select * from employment.follow_up x
        where x.placement = w.no and x.months = m.months order by x.id desc limit 1) f on true
    where not exists (select 1 from employment.follow_up e
        where e.placement = w.no and e.months < m.months and e.result = 'LEFT'
          and e.id = (select max(g.id) from employment.follow_up g where g.placement = w.no and g.months = e.months));
