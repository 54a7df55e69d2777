create schema skills;

create table skills.occupation (
    code    text primary key check (code ~ '^\d-\d{2}-\d{2}-\d{2}$'),
    name    text not null,
    aliases text[] not null default '{}',
    shipped boolean not null
);
comment on table skills.occupation is 'Occupations of the Classification of Occupations (2022); aliases are our own everyday names';
