create table employment.training_resource (
    id               bigint generated always as identity primary key,
    no               text generated always as ('ZY-' || (1000000 + id)::text) stored unique,
    provider         text not null,
    kind             text not null check (kind in ('DEPARTMENT', 'SCHOOL', 'ASSOCIATION', 'TOWN')),
    occupation       text,
    occupation_words text not null,
    level            text,
    seats            int not null check (seats > 0),
    division         text references registry.division,
    place            text,
    contact          text,
    source           text not null,
    withdrawn_on     date,
    recorded_at      timestamptz not null default now(),
    recorded_by      text not null
);
create unique index training_resource_once on employment.training_resource
    (provider, occupation_words, coalesce(level, ''), coalesce(division, '')) where withdrawn_on is null;
create index training_resource_occupation on employment.training_resource (occupation) where withdrawn_on is null;
comment on table employment.training_resource is 'Who can teach what to how many at once: departments, schools, associations and towns in one list; the contact is an office';

create table employment.course_resource (
    course      bigint not null references employment.course,
    resource    bigint not null references employment.training_resource,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (course, resource)
);
create index course_resource_resource on employment.course_resource (resource);
