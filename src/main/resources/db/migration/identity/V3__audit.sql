create table identity.audit_line (
    no      bigint primary key,
    at      timestamptz not null,
    actor   text not null,
    action  text not null,
    subject text not null,
    detail  text not null,
    reason  bytea not null,
    link    bytea not null
);
comment on table identity.audit_line is 'Who did what to whose data and why; numbers and codes only, the reason sealed; each line is linked to the one before by a keyed hash';
create index audit_line_subject on identity.audit_line (subject, no);

create table identity.audit_head (
    one  boolean primary key default true check (one),
    no   bigint not null,
    link bytea not null
);
comment on table identity.audit_head is 'The last line of the audit log: locked by whoever appends, and what a cut-off end is found by';
insert into identity.audit_head (no, link) values (0, '\x');

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end
$$;
create trigger append_only before update or delete on identity.audit_line
    for each row execute function identity.refuse_change();
create trigger never_emptied before truncate on identity.audit_line
    for each statement execute function identity.refuse_change();
