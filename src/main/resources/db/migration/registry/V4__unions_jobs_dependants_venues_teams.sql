create table registry.trade_union (
    id          bigint generated always as identity primary key,
    no          text generated always as ('GH-' || (1000000 + id)::text) stored unique,
    name        text not null unique,
    level       text not null check (level in ('COUNTY', 'TOWN', 'GRASSROOTS')),
    parent      bigint references registry.trade_union,
    division    text references registry.division,
    enterprise  bigint unique references registry.enterprise,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    check ((level = 'COUNTY') = (parent is null)),
    check (parent <> id)
);
create index trade_union_parent on registry.trade_union (parent);
comment on table registry.trade_union is 'Unions as a tree: the county federation, the unions of its streets and towns, those of enterprises under them';

create table registry.job (
    id          bigint generated always as identity primary key,
    person      bigint not null references registry.person,
    enterprise  bigint not null references registry.enterprise,
    words       text,
    starts_on   date not null,
    ends_on     date check (ends_on >= starts_on),
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    ended_at    timestamptz,
    ended_by    text,
    exclude using gist (
        int8range(person, person, '[]') with =,
        int8range(enterprise, enterprise, '[]') with =,
        daterange(starts_on, ends_on, '[]') with &&)
);
create index job_person on registry.job (person);
create index job_enterprise on registry.job (enterprise);
comment on table registry.job is 'Who worked where from when to when; one person is at one enterprise once at a time';

create table registry.dependant (
    id            bigint generated always as identity primary key,
    guardian      bigint not null references registry.person,
    name          text not null,
    name_masked   text not null,
    relation      text not null check (relation in ('CHILD', 'PARENT', 'SPOUSE', 'OTHER')),
    number_sealed bytea,
    number_print  bytea,
    number_masked text,
    born          date not null,
    recorded_at   timestamptz not null default now(),
    recorded_by   text not null,
    removed_at    timestamptz,
    removed_by    text
);
create unique index dependant_number on registry.dependant (guardian, number_print) where removed_at is null;
create index dependant_guardian on registry.dependant (guardian);
comment on table registry.dependant is 'Who is in somebody''s care; a child may have two guardians';

create table registry.venue (
    id          bigint generated always as identity primary key,
    no          text generated always as ('CG-' || (1000000 + id)::text) stored unique,
    name        text not null,
    division    text not null references registry.division,
    address     text not null,
    capacity    int check (capacity > 0),
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    unique (division, name)
);

create table registry.team (
    id          bigint generated always as identity primary key,
    no          text generated always as ('DW-' || (1000000 + id)::text) stored unique,
    name        text not null,
    of_union    bigint not null references registry.trade_union,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    unique (of_union, name)
);

create table registry.team_member (
    team        bigint not null references registry.team,
    person      bigint not null references registry.person,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    left_at     timestamptz,
    left_by     text
);
create unique index team_member_now on registry.team_member (team, person) where left_at is null;
