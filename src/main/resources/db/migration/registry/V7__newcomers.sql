create table registry.newcomer (
    person      bigint primary key references registry.person,
    told_at     timestamptz not null default now(),
    verified_at timestamptz,
    verified_by text,
    evidence    text,
    check (num_nonnulls(verified_at, verified_by, evidence) in (0, 3))
);
create index newcomer_pending on registry.newcomer (told_at) where verified_at is null;
comment on table registry.newcomer is 'Who told on the own phone who they are; not verified until somebody has seen the card or a ledger says the same';

create table registry.number_try (
    phone bytea not null,
    at    timestamptz not null
);
create index number_try_phone on registry.number_try (phone, at);
comment on table registry.number_try is 'passing: when a phone asked the register for an identity number; phones only as keyed prints, numbers not at all';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('registry.number-tries-per-day', '1800-01-01', 3, '起始值，可调整', false, '次：一个手机号一天内最多拿几个身份证号来登记'),
    ('registry.newcomer-age', '1995-01-01', 16, '劳动法 第十五条', true, '周岁：在手机上自己登记的最低年龄');
