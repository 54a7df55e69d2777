create schema employment;

create table employment.jobseeker (
    no                 text primary key,
    person             bigint not null unique references registry.person,
    division           text references registry.division,
    education          text,
    former_words       text,
    former_occupation  text,
    skill_level        text,
    certificate_number text,
    registered_on      date not null,
    reason             text,
    wanted_words       text,
    wanted_occupations text[] not null default '{}',
    pay_expected       numeric,
    anywhere           boolean not null default false,
    divisions_accepted text[] not null default '{}',
    shifts_accepted    text[] not null default '{}',
    hardship           text,
    remark             text,
    source             text not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        text not null
);
create index jobseeker_division on employment.jobseeker (division);
create index jobseeker_registered on employment.jobseeker (registered_on desc, no);
comment on column employment.jobseeker.anywhere is 'Accepts work in the whole county';
comment on column employment.jobseeker.source is 'Where the registration came from: an import, a counter, the demo county';

create table employment.vacancy (
    no                 text primary key,
    enterprise         bigint not null references registry.enterprise,
    title              text not null,
    occupation_words   text,
    occupation         text,
    headcount          int not null check (headcount > 0),
    pay_min            numeric,
    pay_max            numeric,
    division           text references registry.division,
    shift              text,
    education          text,
    skill_level        text,
    certificate        text,
    duties             text,
    benefits           text,
    closes_on          date not null,
    closed_on          date,
    source             text not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        text not null,
    check (pay_max is null or pay_min is null or pay_max >= pay_min)
);
create index vacancy_enterprise on employment.vacancy (enterprise);
create index vacancy_closes on employment.vacancy (closes_on desc, no);
comment on column employment.vacancy.pay_min is 'Yuan a month';
