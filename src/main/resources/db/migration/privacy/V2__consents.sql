create table privacy.consent (
    id          bigint generated always as identity primary key,
    person      bigint not null references registry.person,
    purpose     text not null,
    version     date not null,
    given       boolean not null,
    channel     text not null check (channel in ('PHONE', 'COUNTER', 'IMPORT')),
    evidence    text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    check (channel = 'PHONE' or evidence is not null)
);
create index consent_person on privacy.consent (person, purpose);
comment on table privacy.consent is 'What people said to a purpose, in which version, where, by which evidence; the last word holds, rows are only added';

create table privacy.refusal (
    person  bigint not null references registry.person,
    purpose text not null,
    primary key (purpose, person)
);
comment on table privacy.refusal is 'Whose last word on a purpose was no: what listings leave out';

create view privacy.refused as
select person, purpose from privacy.refusal
union all
select m.person_kept, f.purpose from privacy.refusal f join registry.standing_merge m on m.person_gone = f.person
union all
select m.person_gone, f.purpose from privacy.refusal f join registry.standing_merge m on m.person_kept = f.person;
comment on view privacy.refused is 'The same for every record of a human';
