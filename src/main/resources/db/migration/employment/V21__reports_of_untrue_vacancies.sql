create table employment.ad_report (
    id            bigint generated always as identity primary key,
    no            text not null unique,
    vacancy       text not null references employment.vacancy,
    person        bigint references registry.person,
    receipt_print bytea,
    kind          text not null check (kind in ('PAY', 'PLACE', 'FEES', 'GONE', 'DISCRIMINATION', 'OTHER')),
    words_sealed  bytea,
    made_at       timestamptz not null default now(),
    outcome       text check (outcome in ('TAKEN_DOWN', 'CORRECTED', 'UNFOUNDED')),
    answer_sealed bytea,
    answered_at   timestamptz,
    answered_by   text,
    check ((outcome is null) = (answered_at is null))
);
create index ad_report_vacancy on employment.ad_report (vacancy);
create index ad_report_person on employment.ad_report (person);
create index ad_report_open on employment.ad_report (made_at) where outcome is null;
comment on table employment.ad_report is 'What people say is not true of a public vacancy, and what they were answered; by whom only where they were signed in';
comment on column employment.ad_report.receipt_print is 'Fingerprint of the secret part of the receipt that an anonymous reporter has';

insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.report', '2021-11-01', 65, '举报招聘信息', '举报的内容；登录后举报的还有是谁', '核实招聘信息、答复举报人', 'DUTY',
     '网络招聘服务管理规定；个人信息保护法 第十三条第一款第三项', false, 'NONE', null, 36, '举报', 'DELETE',
     '网络招聘服务管理规定（招聘信息和服务记录保存三年）；期限为起始值', false, '企业看不到是谁举报的；不登录举报的不记是谁', '出厂');
