create table privacy.request (
    id            bigint generated always as identity primary key,
    no            text generated always as ('SQ-' || (1000000 + id)::text) stored unique,
    person        bigint not null references registry.person,
    kind          text not null check (kind in ('CORRECTION', 'DELETION', 'EXPLANATION')),
    words_sealed  bytea not null,
    made_at       timestamptz not null default now(),
    due_on        date not null,
    done          boolean,
    answer_sealed bytea,
    answered_at   timestamptz,
    answered_by   text,
    check (num_nonnulls(done, answer_sealed, answered_at, answered_by) in (0, 4))
);
create index request_person on privacy.request (person);
create index request_open on privacy.request (due_on) where done is null;
comment on table privacy.request is 'What people ask about their own data and what they were told; the words sealed';
