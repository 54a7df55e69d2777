create table exchange.import_correction (
    import      text not null references exchange.import_file,
    place       int not null,
    column_name text not null,
    primary key (import, place)
);
comment on table exchange.import_correction is 'What somebody said a column is, by its place in the header; empty when it is not to be used';
