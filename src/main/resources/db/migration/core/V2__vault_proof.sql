create table core.vault_proof (
    only_one boolean primary key default true check (only_one),
    sealed   bytea not null
);
comment on table core.vault_proof is 'A known word sealed with this database''s keys: a start with other keys, or without, is refused';
