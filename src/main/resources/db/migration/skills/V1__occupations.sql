create schema skills;

create sequence skills.occupation_version;

create table skills.occupation (
    code    text primary key check (code ~ '^\d-\d{2}-\d{2}-\d{2}$'),
    name    text not null,
    aliases text[] not null default '{}',
    shipped boolean not null,
    version bigint not null default nextval('skills.occupation_version')
);
comment on table skills.occupation is 'Occupations of the Classification of Occupations (2022); aliases are our own everyday names';
comment on column skills.occupation.version is 'Grows with every change, so that each node notices that its memory is old';
