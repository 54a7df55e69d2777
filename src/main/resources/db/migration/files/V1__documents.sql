create schema files;

create table files.document (
    id          bigint generated always as identity primary key,
    print       bytea not null unique,
    kind        text not null check (kind in ('JPEG', 'PNG', 'PDF')),
    bytes       int not null check (bytes > 0),
    sealed      bytea not null,
    uses        int not null default 1 check (uses >= 0),
    recorded_at timestamptz not null default now()
);
comment on table files.document is 'Photos and documents, each content once, sealed; photos drawn anew without place and camera';
