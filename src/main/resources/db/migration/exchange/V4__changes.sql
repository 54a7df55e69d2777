alter table exchange.import_file
    add column existing text check (existing in ('SKIP', 'UPDATE')),
    add column confirmed_actor text;
update exchange.import_file set existing = 'SKIP', confirmed_actor = '' where confirmed_by is not null;
comment on column exchange.import_file.existing is 'What the confirmation said of rows that are there already';
comment on column exchange.import_file.confirmed_actor is 'Who confirmed, as the audit log names them';

create table exchange.import_change (
    import      text not null references exchange.import_file,
    place       int not null,
    row_number  int not null,
    record      text not null,
    column_name text not null,
    old_value   text not null,
    new_value   text not null,
    primary key (import, place)
);
comment on table exchange.import_change is 'What a checked import would write over, a confirmed one did; personal values masked';
