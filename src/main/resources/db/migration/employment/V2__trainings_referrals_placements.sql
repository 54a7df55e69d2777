create table employment.training (
    no             text primary key,
    person         bigint not null references registry.person,
    occupation     text,
    words          text not null,
    kind           text not null check (kind in ('FIRST', 'SWITCH')),
    starts_on      date not null,
    ends_on        date not null check (ends_on >= starts_on),
    hours          int not null check (hours > 0),
    hours_attended int not null check (hours_attended >= 0 and hours_attended <= hours),
    recorded_at    timestamptz not null default now(),
    recorded_by    text not null
);
create index training_person on employment.training (person, starts_on);
comment on table employment.training is 'Completed trainings; SWITCH is 转岗 training of people in work; hours are lessons of 45 minutes';

create table employment.referral (
    no          text primary key,
    jobseeker   text not null references employment.jobseeker,
    vacancy     text not null references employment.vacancy,
    score       numeric,
    note        text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    unique (jobseeker, vacancy)
);
create index referral_vacancy on employment.referral (vacancy);

create table employment.interview (
    id          bigint generated always as identity primary key,
    referral    text not null references employment.referral,
    held_on     date not null,
    place       text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index interview_referral on employment.interview (referral);

create table employment.outcome (
    id          bigint generated always as identity primary key,
    referral    text not null references employment.referral,
    result      text not null check (result in ('HIRED', 'NOT_HIRED', 'DECLINED', 'ABSENT')),
    reason      text,
    decided_on  date not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index outcome_referral on employment.outcome (referral);

create table employment.placement (
    no            text primary key,
    person        bigint not null references registry.person,
    referral      text references employment.referral,
    enterprise    bigint references registry.enterprise,
    employer      text not null,
    words         text not null,
    occupation    text,
    starts_on     date not null,
    evidence      text not null check (evidence in
                    ('CONTRACT', 'SOCIAL_INSURANCE', 'BUSINESS_LICENCE', 'FLEXIBLE', 'PUBLIC_POST')),
    evidence_note text not null,
    recorded_at   timestamptz not null default now(),
    recorded_by   text not null
);
create index placement_referral on employment.placement (referral);
create index placement_person on employment.placement (person, starts_on);

create table employment.placement_withdrawal (
    placement   text primary key references employment.placement,
    reason      text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
comment on table employment.placement_withdrawal is 'A placement is never changed: what turned out wrong is withdrawn by a row of its own';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.conversion.months', '2020-01-01', 6, '统计口径（3、6、12 可选）', false, '个月：培训结束后多少个月内就业算转化'),
    ('employment.conversion.attendance', '2020-01-01', 0.6, '统计口径', false, '到课不足这个比例的不计入参加培训');
