-- Classes are pointed out to people as vacancies are, within one budget.
create table employment.class_push (
    no          text primary key,
    jobseeker   text not null references employment.jobseeker,
    class       text not null references employment.class_decision,
    score       numeric,
    pushed_on   date not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index class_push_jobseeker on employment.class_push (jobseeker, pushed_on desc);
create index class_push_class on employment.class_push (class, pushed_on desc);
comment on table employment.class_push is 'Decided classes that were pointed out to somebody on the phone';

create table employment.class_answer (
    id          bigint generated always as identity primary key,
    jobseeker   text not null references employment.jobseeker,
    class       text not null references employment.class_decision,
    answer      text not null check (answer in ('WANTED', 'UNSUITABLE')),
    reason      text check (reason in ('FAR', 'PAY', 'SHIFT', 'TRADE', 'TIME', 'OTHER')),
    words       text,
    recorded_at timestamptz not null default now(),
    check ((answer = 'UNSUITABLE') = (reason is not null))
);
create index class_answer_jobseeker on employment.class_answer (jobseeker, class, id desc);
create index class_answer_class on employment.class_answer (class);
comment on table employment.class_answer is 'What people said to a class; the last word counts';

create view employment.told_of as
select jobseeker, pushed_on from employment.push
union all
select jobseeker, pushed_on from employment.class_push;
comment on view employment.told_of is 'Everything that was pointed out to somebody: what the weekly budget counts';

create view employment.standing_class_answer as
select distinct on (jobseeker, class) *, (recorded_at at time zone 'Asia/Shanghai')::date as answered_on
from employment.class_answer order by jobseeker, class, id desc;
comment on view employment.standing_class_answer is 'The last word of each person to each class';
