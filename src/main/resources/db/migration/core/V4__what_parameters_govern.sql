create table core.parameter_kind (
    code        text primary key,
    area        text not null,
    place       int not null,
    name        text not null,
    governs     text not null,
    unit        text not null,
    least       numeric not null,
    most        numeric not null check (most >= least),
    decimals    int not null default 0 check (decimals between 0 and 4),
    by_division boolean not null default false
);
comment on table core.parameter_kind is 'What each code of core.parameter is called, what it governs and between which limits; each module adds its own';
comment on column core.parameter_kind.unit is 'Stands behind the value; % for a share, which is kept as a fraction';
comment on column core.parameter_kind.least is 'In the unit, as most is';
comment on column core.parameter_kind.decimals is 'How many a value may have in the unit';
comment on column core.parameter_kind.by_division is 'A street or town may have its own value; the county''s then stands under the county''s code';

alter table core.parameter
    add column recorded_by text not null default '出厂',
    add column recorded_at timestamptz not null default now();
