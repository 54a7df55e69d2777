create schema identity;

create table identity.account (
    id            bigint generated always as identity primary key,
    login         text not null,
    name          text not null,
    role          text not null,
    divisions     text[] not null default '{}',
    enterprise    bigint,
    person        bigint,
    password_hash text not null,
    opened_at     timestamptz not null default now(),
    closed_at     timestamptz
);
create unique index account_login on identity.account (login) where closed_at is null;

create table identity.client (
    id          text primary key,
    name        text not null,
    secret_hash text not null,
    rights      text[] not null,
    added_at    timestamptz not null default now()
);

create table identity.access_token (
    hash       bytea primary key,
    client     text not null references identity.client,
    rights     text[] not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null
);
create index access_token_expires on identity.access_token (expires_at);

create table identity.demo_secret (
    login  text primary key,
    secret text not null
);
comment on table identity.demo_secret is 'Passwords shown on the demo page; empty in a real county';
