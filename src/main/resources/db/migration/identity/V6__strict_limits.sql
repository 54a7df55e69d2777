create table identity.strict_use (
    kind    text not null,
    address bytea not null,
    minute  timestamptz not null,
    times   int not null,
    primary key (kind, address, minute)
);
comment on table identity.strict_use is 'How often an address did what is strictly limited, by the minute; addresses only as keyed prints, kept for an hour';
