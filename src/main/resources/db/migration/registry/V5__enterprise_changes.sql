create table registry.enterprise_change (
    id            bigint generated always as identity primary key,
    enterprise    bigint not null references registry.enterprise,
    field         text not null check (field in
                    ('NAME', 'CREDIT_CODE', 'DIVISION', 'ADDRESS', 'CONTACT', 'PHONE', 'CONFIRMED')),
    before_sealed bytea,
    before_masked text,
    after_sealed  bytea not null,
    after_masked  text not null,
    note          text,
    recorded_at   timestamptz not null default now(),
    recorded_by   text not null
);
create index enterprise_change_enterprise on registry.enterprise_change (enterprise, id);
comment on table registry.enterprise_change is 'What was corrected in an enterprise''s record, field by field; the values sealed, a contact shown masked';
