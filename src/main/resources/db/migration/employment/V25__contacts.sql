create table employment.contact (
    id          bigint generated always as identity primary key,
    jobseeker   text not null references employment.jobseeker,
    held_on     date not null,
    channel     text not null check (channel in ('PHONE', 'VISIT', 'COUNTER', 'MESSAGE')),
    reached     boolean not null,
    words       text,
    next_on     date,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    check (next_on is null or next_on > held_on)
);
create index contact_jobseeker on employment.contact (jobseeker, held_on desc, id desc);
comment on table employment.contact is '跟踪服务: when a jobseeker was spoken to or tried, what about, and when next; rows are only added';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.contact.first-days', '1800-01-01', 7, '服务规范（起始值，可调整）', false, '天：登记后多少天内第一次联系'),
    ('employment.contact.every-months', '1800-01-01', 1, '服务规范（起始值，可调整）', false, '个月：之后至少多少个月联系一次'),
    ('employment.contact.hardship-days', '1800-01-01', 15, '服务规范（每月两次，起始值，可调整）', false, '天：就业困难人员至少多少天联系一次');
