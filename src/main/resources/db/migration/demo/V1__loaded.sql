create schema demo;

create table demo.loaded (
    one       boolean primary key default true check (one),
    loaded_at timestamptz not null default now()
);
