create table identity.phone_code (
    id           text primary key,
    phone        bytea not null,
    phone_masked text not null,
    address      bytea not null,
    people       bigint[] not null,
    code         bytea not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    attempts     int not null default 0,
    used_at      timestamptz
);
create index phone_code_phone on identity.phone_code (phone, made_at);
create index phone_code_address on identity.phone_code (address, made_at);
comment on table identity.phone_code is 'Codes to sign in with; phone, address and code only as keyed prints; kept for a day. A phone that nobody has gets a row too, and no message';
