create schema notify;

create table notify.message (
    id           bigint generated always as identity primary key,
    kind         text not null,
    phone_sealed bytea not null,
    phone_masked text not null,
    text_sealed  bytea not null,
    made_at      timestamptz not null,
    until        timestamptz,
    sent_at      timestamptz,
    gave_up_at   timestamptz
);
create index message_made on notify.message (made_at desc, id desc);
comment on table notify.message is 'Text messages to phones: written in the transaction of what they are about, sent by a job; phone and text sealed';
comment on column notify.message.until is 'After this the message is of no use and is not sent any more';
