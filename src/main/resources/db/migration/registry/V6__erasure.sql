create table registry.lineage (
    one boolean primary key default true check (one),
    id  uuid not null default gen_random_uuid()
);
insert into registry.lineage default values;
comment on table registry.lineage is 'Which database this is, also after it was brought back from a backup: the list of erased records names it';

alter table registry.person add column erased_at timestamptz,
    add constraint nothing_left check (erased_at is null
        or phone_sealed is null and phone_print is null and address is null and number_masked = '');
comment on column registry.person.erased_at is 'Who this was is deleted; the row stays, without anything that leads to somebody, for what counts it';
create index person_erased on registry.person (id) where erased_at is not null;
