create table employment.push (
    no          text primary key,
    jobseeker   text not null references employment.jobseeker,
    vacancy     text not null references employment.vacancy,
    score       numeric,
    pushed_on   date not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index push_jobseeker on employment.push (jobseeker, pushed_on desc);
create index push_vacancy on employment.push (vacancy, pushed_on desc);
create index push_recorded on employment.push (recorded_at desc, no desc);
comment on table employment.push is 'Vacancies that were pointed out to somebody on the phone';

create table employment.job_answer (
    id          bigint generated always as identity primary key,
    jobseeker   text not null references employment.jobseeker,
    vacancy     text not null references employment.vacancy,
    answer      text not null check (answer in ('WANTED', 'UNSUITABLE')),
    reason      text check (reason in ('FAR', 'PAY', 'SHIFT', 'TRADE', 'TIME', 'OTHER')),
    words       text,
    recorded_at timestamptz not null default now(),
    check ((answer = 'UNSUITABLE') = (reason is not null))
);
create index job_answer_jobseeker on employment.job_answer (jobseeker, vacancy, id desc);
create index job_answer_vacancy on employment.job_answer (vacancy);
comment on table employment.job_answer is 'What people said to a vacancy, pushed to them or found by themselves; the last word counts';

create table employment.set_aside (
    id          bigint generated always as identity primary key,
    jobseeker   text not null references employment.jobseeker,
    vacancy     text not null references employment.vacancy,
    reason      text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index set_aside_jobseeker on employment.set_aside (jobseeker, vacancy, id desc);
create index set_aside_vacancy on employment.set_aside (vacancy);
comment on table employment.set_aside is 'Recommendations an official put aside with a reason, or took up again without one; the last row counts, and no weight changes by it';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.push.least-score', '1800-01-01', 60, '起始值，可调整', false, '分：匹配分不到这么多的不推送'),
    ('employment.push.again-days', '1800-01-01', 30, '起始值，可调整', false, '天：同一个岗位或培训班多少天内不重复推送'),
    ('employment.push.most-per-week', '1800-01-01', 3, '起始值，可调整', false, '个：一个人七天里最多推送多少个');

insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.push', '2021-11-01', 55, '推送岗位和培训', '求职登记、匹配结果、推送过什么、本人怎么答复',
     '有合适的岗位和培训时主动告诉本人', 'DUTY', '个人信息保护法 第二十四条', false, 'OBJECTION', null, 60,
     '登记、培训或最后一次推荐、就业', 'ANONYMISE', '个人信息保护法 第二十四条；期限为起始值', false,
     '关掉以后不再主动推送，本人仍然可以自己来看。到期后只留推送的次数，分数和答复删除', '出厂');
