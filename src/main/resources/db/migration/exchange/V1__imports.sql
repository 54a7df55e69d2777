create schema exchange;

create table exchange.import_file (
    id           text primary key,
    kind         text not null,
    file_name    text not null,
    sealed       bytea not null,
    print        bytea not null,
    status       text not null check (status in
                     ('CHECKING', 'CHECKED', 'CONFIRMING', 'CONFIRMED', 'REFUSED', 'REPEATED', 'CANCELLED')),
    reason       text,
    repeated_of  text references exchange.import_file,
    sheet        text,
    header_row   int,
    rows         int not null default 0,
    accepted     int not null default 0,
    rejected     int not null default 0,
    fresh        int not null default 0,
    changed      int not null default 0,
    unchanged    int not null default 0,
    uploaded_by  text not null,
    uploaded_at  timestamptz not null default now(),
    confirmed_by text,
    confirmed_at timestamptz
);
create index import_file_print on exchange.import_file (print);
create index import_file_uploaded on exchange.import_file (uploaded_at desc);
comment on column exchange.import_file.sealed is 'The file as it was uploaded, sealed: ledgers hold personal data';
comment on column exchange.import_file.print is 'Keyed fingerprint of the content: the same file is known again';

create table exchange.import_column (
    import      text not null references exchange.import_file,
    place       int not null,
    header      text not null,
    column_name text,
    primary key (import, place)
);
comment on column exchange.import_column.column_name is 'What the column was taken for; null when it is not used';

create table exchange.import_problem (
    import      text not null references exchange.import_file,
    place       int not null,
    row_number  int not null,
    column_name text not null,
    value       text not null,
    reason      text not null,
    severity    text not null check (severity in ('ERROR', 'WARNING')),
    primary key (import, place)
);

create table exchange.import_progress (
    import text primary key,
    done   int not null
);
comment on table exchange.import_progress is 'Rows read so far; written outside the transaction that writes the rows, so it can be watched';
