create table identity.failed_sign_in (
    id      bigint generated always as identity primary key,
    login   bytea not null,
    address bytea not null,
    at      timestamptz not null
);
create index failed_sign_in_login on identity.failed_sign_in (login, at);
create index failed_sign_in_address on identity.failed_sign_in (address, at);
comment on table identity.failed_sign_in is 'Logins and addresses only as keyed prints; kept for an hour';
