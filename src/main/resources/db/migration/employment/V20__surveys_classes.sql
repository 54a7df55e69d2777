create table employment.survey (
    no          text primary key,
    title       text not null,
    opens_on    date not null,
    closes_on   date not null check (closes_on >= opens_on),
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
comment on table employment.survey is 'A round of asking enterprises whom they are short of';

create table employment.survey_answer (
    id          bigint generated always as identity primary key,
    survey      text not null references employment.survey,
    enterprise  bigint not null references registry.enterprise,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index survey_answer_enterprise on employment.survey_answer (survey, enterprise, id);
comment on table employment.survey_answer is 'What an enterprise answered: dated, never changed; a correction is a new row, the last one holds; without lines it is short of nobody';

create table employment.shortage (
    answer           bigint not null references employment.survey_answer,
    line             int not null,
    occupation       text,
    occupation_words text not null,
    level            text,
    headcount        int not null check (headcount > 0),
    needed_by        date not null,
    pay_min          numeric,
    pay_max          numeric,
    division         text references registry.division,
    vacancy          text references employment.vacancy,
    primary key (answer, line),
    check (pay_max is null or pay_min is null or pay_max >= pay_min)
);
create index shortage_occupation on employment.shortage (occupation);
comment on table employment.shortage is 'The lines of an answer: how many, of which occupation and level, by when, at what pay in yuan a month';
comment on column employment.shortage.vacancy is 'The vacancy that says the same, where the enterprise has one';

create table employment.survey_reminder (
    survey      text not null references employment.survey,
    enterprise  bigint not null references registry.enterprise,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (survey, enterprise)
);
comment on table employment.survey_reminder is 'Who was asked again, once';

create view employment.standing_answer as
select distinct on (k.survey, k.enterprise) k.* from (
    select a.id, a.survey, a.recorded_at, a.recorded_by,
           coalesce((select m.enterprise_kept from registry.standing_merge m where m.enterprise_gone = a.enterprise),
               a.enterprise) as enterprise
    from employment.survey_answer a) k
order by k.survey, k.enterprise, k.id desc;
comment on view employment.standing_answer is 'The last answer of each enterprise in each round; merged ones are one';

create table employment.class_decision (
    no          text primary key,
    survey      text not null references employment.survey,
    occupation  text not null,
    level       text not null,
    adopted     boolean not null,
    course      text references employment.course (no),
    seats       int check (seats > 0),
    starts_on   date,
    resource    text references employment.training_resource (no),
    people      int not null,
    headcount   int not null,
    reason      text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    unique (survey, occupation, level),
    check (adopted = (seats is not null)),
    check (adopted = (starts_on is not null)),
    check (adopted or reason is not null)
);
comment on table employment.class_decision is 'What an official made of a proposed class: adopted with seats, start and resource, or set aside with a reason';
comment on column employment.class_decision.people is 'How many people it would have fitted on that day; who they are stays with the register';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.class.least', '2020-01-01', 10, '起始值，可调整', false, '人：合适的人不到这么多，开不成一个班'),
    ('employment.class.lessons-per-day', '2020-01-01', 6, '起始值，可调整', false, '课时：算最晚哪天开班');
