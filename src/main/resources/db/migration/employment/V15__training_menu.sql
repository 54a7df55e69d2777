create table employment.course (
    id              bigint generated always as identity primary key,
    no              text generated always as ('KC-' || (1000000 + id)::text) stored unique,
    shipped         text unique,
    training_class  text not null check (training_class in ('MANUFACTURING', 'SERVICE', 'NEW_WORK')),
    title           text not null,
    occupation      text,
    level           text,
    certificate     text,
    content         text not null,
    hours           int not null check (hours > 0),
    times           text[] not null default '{}',
    division        text references registry.division,
    place           text,
    provider        text,
    provider_record text,
    leads_to        text,
    seats           int check (seats > 0),
    fee             text,
    state           text not null default 'OFFERED' check (state in ('OFFERED', 'PAUSED')),
    source          text not null,
    verified        boolean not null,
    version         int not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     text not null,
    unique (title)
);
create index course_class on employment.course (training_class, id);
comment on table employment.course is 'The training menu; hours are lessons of 45 minutes';
comment on column employment.course.shipped is 'Its key in the file that the product brings along; what the county wrote over stays';
comment on column employment.course.version is 'Counts the changes: who writes over an older one is told';
