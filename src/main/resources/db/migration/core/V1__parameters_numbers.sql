create schema core;

create table core.parameter (
    code           text not null,
    division       text not null default '',
    effective_from date not null,
    value          numeric not null,
    source         text not null,
    verified       boolean not null,
    note           text not null,
    primary key (code, division, effective_from)
);
comment on table core.parameter is 'Values officials may change, by day from which they hold; division empty = whole county';

create table core.numbering (
    series text not null,
    year   int not null,
    last   bigint not null,
    primary key (series, year)
);
