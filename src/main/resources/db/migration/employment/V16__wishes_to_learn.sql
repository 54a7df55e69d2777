create table employment.wish (
    id          bigint generated always as identity primary key,
    course      bigint not null references employment.course,
    person      bigint not null references registry.person,
    wanted      boolean not null,
    times       text[] not null default '{}',
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index wish_person on employment.wish (person, course, id);
create index wish_course on employment.wish (course, id);
comment on table employment.wish is 'Who said to want a course, when they have time, and who took it back; the last word holds, rows are only added';

create view employment.standing_wish as
select s.course, s.person, s.times, s.recorded_at
from (select distinct on (w.course, h.person) w.course, h.person, w.wanted, w.times, w.recorded_at
      from employment.wish w
      cross join lateral (select coalesce((select m.person_kept from registry.standing_merge m
          where m.person_gone = w.person), w.person) as person) h
      order by w.course, h.person, w.id desc) s
where s.wanted;
comment on view employment.standing_wish is 'Who wants a course today; one human once, by the record that is kept';

insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.wish', '2021-11-01', 35, '培训报名意愿', '想学哪门课、什么时候有空', '按想学的人数开班、通知本人开班',
     'DUTY', '个人信息保护法 第十三条第一款第三项', false, 'NONE', null, 24, '最后一次说想学', 'DELETE', '期限为起始值', false,
     '想学不想学由本人点，随时可以撤回；企业看不到', '出厂');

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.match.reach', '2020-01-01', 60, '起始值，可调整', false, '分：条件都符合、匹配分到这么多，算够得着的岗位'),
    ('employment.course.weight.intent', '2020-01-01', 30, '起始值，可调整', false, '分：推荐课程，想学想做'),
    ('employment.course.weight.nearness', '2020-01-01', 20, '起始值，可调整', false, '分：推荐课程，和做过的相近'),
    ('employment.course.weight.openings', '2020-01-01', 30, '起始值，可调整', false, '分：推荐课程，学了多出来的岗位'),
    ('employment.course.weight.distance', '2020-01-01', 10, '起始值，可调整', false, '分：推荐课程，距离'),
    ('employment.course.weight.time', '2020-01-01', 10, '起始值，可调整', false, '分：推荐课程，时间');
