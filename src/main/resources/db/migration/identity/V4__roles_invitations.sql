alter table identity.account alter column password_hash drop not null;
alter table identity.account add column password_set_at timestamptz;
alter table identity.account add column signed_in_at timestamptz;
update identity.account set password_set_at = opened_at;

alter table identity.account
    add constraint one_of_the_roles check (role in ('WORKER', 'ENTERPRISE', 'GRASSROOTS_UNION', 'TOWN', 'COUNTY', 'KEEPER',
        'HOST', 'MEDIATOR', 'LAWYER', 'ADMINISTRATOR', 'AUDITOR')),
    add constraint administrator_and_auditor_run_no_programme check (
        role not in ('ADMINISTRATOR', 'AUDITOR') or (divisions = '{}' and enterprise is null and person is null)),
    add constraint a_worker_is_a_person check ((role = 'WORKER') = (person is not null));
create unique index account_person on identity.account (person) where closed_at is null;

create function identity.refuse_other_role() returns trigger language plpgsql as $$
begin
    raise exception 'an account keeps its role';
end
$$;
create trigger role_for_ever before update of role on identity.account
    for each row when (old.role is distinct from new.role) execute function identity.refuse_other_role();
comment on column identity.account.role is 'One for ever: administrator, auditor and the running of programmes are never in one account';
comment on column identity.account.password_hash is 'Null until the invitation is answered, and for workers, who sign in by phone';

create table identity.former_password (
    account bigint not null references identity.account,
    hash    text not null,
    set_at  timestamptz not null
);
create index former_password_account on identity.former_password (account, set_at);

create table identity.invitation (
    id         bigint generated always as identity primary key,
    account    bigint not null references identity.account,
    nonce      text not null,
    made_by    bigint not null references identity.account,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index invitation_account on identity.invitation (account);
comment on table identity.invitation is 'One-time links to set a password; the key in the link is a keyed hash over number and nonce, and stands nowhere';

create table identity.first_link (
    one        boolean primary key default true check (one),
    nonce      text not null,
    expires_at timestamptz not null
);
comment on table identity.first_link is 'The one-time link to the first administrator of a real county; gone once there is one';
