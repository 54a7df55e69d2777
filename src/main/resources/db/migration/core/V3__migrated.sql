create table core.migrated (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null
);
comment on table core.migrated is 'Of all migrations this database has had; a start with just these need not look through them one by one';
