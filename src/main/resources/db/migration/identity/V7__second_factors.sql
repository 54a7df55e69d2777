create table identity.second_factor (
    account      bigint primary key references identity.account,
    secret_sealed bytea not null,
    nonce        text not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0,
    used         int[] not null default '{}'
);
comment on table identity.second_factor is 'Secrets of authenticators, sealed; recovery codes are keyed hashes over the nonce and stand nowhere';
comment on column identity.second_factor.last_step is 'The half minute of the last code: no code opens twice';
comment on column identity.second_factor.used is 'Which recovery codes are used up';

create table identity.half_sign_in (
    id         text primary key,
    account    bigint not null references identity.account,
    expires_at timestamptz not null,
    attempts   int not null default 0
);
comment on table identity.half_sign_in is 'The password was right, the second factor is still asked for';
