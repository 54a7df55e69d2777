create table web.idempotency_key (
    print    bytea primary key,
    what     text not null,
    location text,
    at       timestamptz not null default now()
);
create index idempotency_key_at on web.idempotency_key (at);
comment on table web.idempotency_key is 'passing: writes that were done under a key, for a week; location empty = its answer was never sent';
