alter table registry.enterprise add column no text generated always as ('QY-' || (1000000 + id)::text) stored;
create unique index enterprise_no on registry.enterprise (no);

create table registry.merge (
    no              text primary key,
    person_kept     bigint references registry.person,
    person_gone     bigint references registry.person,
    enterprise_kept bigint references registry.enterprise,
    enterprise_gone bigint references registry.enterprise,
    note            text,
    recorded_at     timestamptz not null default now(),
    recorded_by     text not null,
    check (num_nonnulls(person_kept, person_gone) in (0, 2)),
    check (num_nonnulls(enterprise_kept, enterprise_gone) in (0, 2)),
    check (num_nonnulls(person_kept, enterprise_kept) = 1),
    check (person_kept <> person_gone),
    check (enterprise_kept <> enterprise_gone)
);
create index merge_person_gone on registry.merge (person_gone);
create index merge_person_kept on registry.merge (person_kept);
create index merge_enterprise_gone on registry.merge (enterprise_gone);
create index merge_enterprise_kept on registry.merge (enterprise_kept);
comment on table registry.merge is 'Two records of one person or enterprise: nothing is moved or deleted, the one that is gone points to the one that is kept';

create table registry.merge_undoing (
    merge       text primary key references registry.merge,
    note        text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);

create view registry.standing_merge as
select m.* from registry.merge m
where not exists (select 1 from registry.merge_undoing u where u.merge = m.no);

create function registry.records_of(person bigint) returns bigint[] language sql stable as $$
    select array(select $1 union all select m.person_gone from registry.standing_merge m where m.person_kept = $1)
$$;
comment on function registry.records_of(bigint) is 'All records that are this person: the own one and those merged into it';

create function registry.enterprises_of(enterprise bigint) returns bigint[] language sql stable as $$
    select array(select $1 union all select m.enterprise_gone from registry.standing_merge m where m.enterprise_kept = $1)
$$;
comment on function registry.enterprises_of(bigint) is 'All records that are this enterprise: the own one and those merged into it';

create table registry.distinct_pair (
    one         text not null,
    other       text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    primary key (one, other),
    check (one < other)
);
comment on table registry.distinct_pair is 'Two records, by number, that an official found to be two people or two enterprises';

alter table registry.person_change
    alter column after_sealed drop not null,
    alter column after_masked drop not null,
    add column merge text references registry.merge;
comment on column registry.person_change.merge is 'The merge that filled this field from the record that is gone, or whose undoing emptied it';
