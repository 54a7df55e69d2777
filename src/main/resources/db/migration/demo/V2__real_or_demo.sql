create table demo.county (
    one  boolean primary key default true check (one),
    demo boolean not null
);
insert into demo.county (demo) select true from demo.loaded;
comment on table demo.county is 'Whether this database holds the demo county or a real one; decided by the first start, never changed';
