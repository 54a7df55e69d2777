create table identity.external_attempt (
    state      text primary key,
    nonce      text not null,
    verifier   text not null,
    account    bigint references identity.account,
    expires_at timestamptz not null
);
comment on table identity.external_attempt is 'Somebody who went to the provider and has not come back; with an account when it shall be bound';

create table identity.external_binding (
    provider text not null,
    subject  bytea not null,
    account  bigint not null references identity.account,
    bound_at timestamptz not null,
    primary key (provider, subject),
    unique (provider, account)
);
comment on table identity.external_binding is 'Whose subject at a provider which account is; subjects only as keyed prints. Roles come from the account, never from the provider';
