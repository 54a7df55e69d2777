create table privacy.retention_run (
    day    date primary key,
    ended  int not null,
    ran_at timestamptz not null default now()
);
comment on table privacy.retention_run is 'On which days what was due was ended, and how many records; an older backup lacks the later days, so the start after it ends them again';
