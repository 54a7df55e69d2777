alter table registry.person
    add column no text generated always as ('RY-' || (1000000 + id)::text) stored,
    add column division text references registry.division,
    add column education text;
create unique index person_no on registry.person (no);
create index person_division on registry.person (division);
comment on column registry.person.no is 'The number people read aloud and addresses carry; it tells nothing about the person';

create table registry.person_change (
    id            bigint generated always as identity primary key,
    person        bigint not null references registry.person,
    field         text not null check (field in ('NAME', 'NUMBER', 'PHONE', 'DIVISION', 'ADDRESS', 'EDUCATION')),
    before_sealed bytea,
    before_masked text,
    after_sealed  bytea not null,
    after_masked  text not null,
    note          text,
    recorded_at   timestamptz not null default now(),
    recorded_by   text not null
);
create index person_change_person on registry.person_change (person, id);
comment on table registry.person_change is 'What was corrected in a person''s record, field by field; the values sealed, shown masked';
