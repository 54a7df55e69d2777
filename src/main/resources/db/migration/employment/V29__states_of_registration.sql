-- Where a registration stands, with what proves it. Rows are only added, as placements are; what turned out wrong is withdrawn by a
-- row of its own.
create table employment.state_ground (
    code                   text not null,
    effective_from         date not null,
    place                  int not null,
    state                  text not null check (state in ('UNEMPLOYED_REGISTERED', 'UI_BENEFIT', 'IN_TRAINING', 'REEMPLOYED_UNIT',
                               'REEMPLOYED_FLEX', 'SELF_EMPLOYED', 'PUBLIC_POST', 'DEREGISTERED')),
    word                   text not null,
    longest_months         int check (longest_months > 0),
    months_without_contact int check (months_without_contact > 0),
    credit_code            boolean not null default false,
    told                   boolean not null default true,
    in_force               boolean not null default true,
    source                 text not null,
    verified               boolean not null,
    recorded_by            text not null,
    recorded_at            timestamptz not null default now(),
    primary key (code, effective_from)
);
comment on table employment.state_ground is
    'What proves a state of registration, or the reasons to end it: dated, rows are only added, the last of a code is in force';
comment on column employment.state_ground.longest_months is 'Such a state ends by itself, after so many months at most; null: it lasts until the next';
comment on column employment.state_ground.months_without_contact is 'Nobody was in contact with the person for so many months';
comment on column employment.state_ground.credit_code is 'Its reference is a unified social credit code';
comment on column employment.state_ground.told is 'The person is told of it by a message';

insert into employment.state_ground (code, effective_from, place, state, word, longest_months, months_without_contact, credit_code,
    told, source, verified, recorded_by) values
    ('benefit', '1800-01-01', 10, 'UI_BENEFIT', '失业保险金核定通知', 24, null, false, true, '社会保险法 第四十六条（最长二十四个月）', true, '出厂'),
    ('training', '1800-01-01', 20, 'IN_TRAINING', '培训班录取或报到通知', 12, null, false, true, '起始值', false, '出厂'),
    ('contract', '1800-01-01', 30, 'REEMPLOYED_UNIT', '劳动合同和用工备案', null, null, false, true, '就业服务与就业管理规定 第六十二条', false, '出厂'),
    ('insurance', '1800-01-01', 31, 'REEMPLOYED_UNIT', '新单位参保', null, null, false, true, '就业服务与就业管理规定 第六十二条', false, '出厂'),
    ('flexible', '1800-01-01', 40, 'REEMPLOYED_FLEX', '灵活就业登记', null, null, false, true, '就业服务与就业管理规定 第六十二条', false, '出厂'),
    ('licence', '1800-01-01', 50, 'SELF_EMPLOYED', '营业执照', null, null, true, true, '起始值', false, '出厂'),
    ('public-post', '1800-01-01', 60, 'PUBLIC_POST', '公益性岗位协议', null, null, false, true, '就业促进法 第五十三条', false, '出厂'),
    ('again', '1800-01-01', 70, 'UNEMPLOYED_REGISTERED', '本人重新登记', null, null, false, true, '就业服务与就业管理规定 第六十三条', false, '出厂'),
    ('stopped', '1800-01-01', 71, 'UNEMPLOYED_REGISTERED', '停止灵活就业、歇业或岗位期满', null, null, false, true, '起始值', false, '出厂'),
    ('benefit-over', '1800-01-01', 72, 'UNEMPLOYED_REGISTERED', '失业保险金停发，还在找工作', null, null, false, true, '社会保险法 第五十一条', false, '出厂'),
    ('own-request', '1800-01-01', 80, 'DEREGISTERED', '本人要求', null, null, false, true, '起始值', false, '出厂'),
    ('no-contact', '1800-01-01', 81, 'DEREGISTERED', '连续六个月没有联系', null, 6, false, true, '起始值', false, '出厂'),
    ('pension', '1800-01-01', 82, 'DEREGISTERED', '到退休年龄或领取养老金', null, null, false, true, '起始值', false, '出厂'),
    ('unable', '1800-01-01', 83, 'DEREGISTERED', '丧失劳动能力', null, null, false, true, '起始值', false, '出厂'),
    ('school-army', '1800-01-01', 84, 'DEREGISTERED', '入学或服兵役', null, null, false, true, '起始值', false, '出厂'),
    ('abroad', '1800-01-01', 85, 'DEREGISTERED', '移居境外', null, null, false, true, '起始值', false, '出厂'),
    ('sentence', '1800-01-01', 86, 'DEREGISTERED', '被判刑收监执行', null, null, false, true, '起始值', false, '出厂'),
    ('death', '1800-01-01', 87, 'DEREGISTERED', '死亡', null, null, false, false, '起始值', false, '出厂');

create table employment.registration_state (
    id          bigint generated always as identity primary key,
    person      bigint not null references registry.person,
    state       text not null check (state in ('UNEMPLOYED_REGISTERED', 'UI_BENEFIT', 'IN_TRAINING', 'REEMPLOYED_UNIT',
                    'REEMPLOYED_FLEX', 'SELF_EMPLOYED', 'PUBLIC_POST', 'DEREGISTERED')),
    since       date not null,
    until_on    date check (until_on >= since),
    ground      text,
    note        text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index registration_state_person on employment.registration_state (person, since desc, id desc);
comment on table employment.registration_state is
    'Where a registration stands as it was recorded; a placement says so itself and is not recorded here again';
comment on column employment.registration_state.ground is 'Code of employment.state_ground; null once the registration is over';
comment on column employment.registration_state.note is 'Number or day of the evidence; null once the registration is over';

create table employment.registration_state_withdrawal (
    recorded    bigint primary key references employment.registration_state,
    reason      text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
comment on table employment.registration_state_withdrawal is 'What turned out wrong is withdrawn by a row of its own';

create view employment.standing_state as
    select s.person, s.id, s.state, s.since, s.until_on from employment.registration_state s
    where not exists (select 1 from employment.registration_state_withdrawal w where w.recorded = s.id)
    union all
    select m.person_kept, s.id, s.state, s.since, s.until_on from registry.standing_merge m
    join employment.registration_state s on s.person = m.person_gone
    where not exists (select 1 from employment.registration_state_withdrawal w where w.recorded = s.id);
comment on view employment.standing_state is 'Every state that was not withdrawn, under each record its person is known by';

create view employment.last_state as
    select s.person, s.id, s.state, s.since, s.until_on from employment.standing_state s
    where not exists (select 1 from employment.standing_state k where k.person = s.person and (k.since, k.id) > (s.since, s.id));
comment on view employment.last_state is 'The latest of them; it holds while the registration is not younger and its last day is not over';

create view employment.work_state as
    select w.person, w.starts_on, w.no,
           case l.evidence when 'FLEXIBLE' then 'REEMPLOYED_FLEX' when 'BUSINESS_LICENCE' then 'SELF_EMPLOYED'
                when 'PUBLIC_POST' then 'PUBLIC_POST' else 'REEMPLOYED_UNIT' end as state
    from employment.work w join employment.placement l on l.no = w.no;
comment on view employment.work_state is 'Every placement that stands, as the state that its evidence proves';

create view employment.heard_of as
    select c.jobseeker, c.held_on as on_day from employment.contact c where c.reached
    union all
    select a.jobseeker, (a.recorded_at at time zone 'Asia/Shanghai')::date from employment.job_answer a
    union all
    select a.jobseeker, (a.recorded_at at time zone 'Asia/Shanghai')::date from employment.class_answer a
    union all
    select r.jobseeker, (r.recorded_at at time zone 'Asia/Shanghai')::date from employment.referral r
    union all
    select j.no, t.ends_on from employment.jobseeker j join employment.training t on t.person = j.person
    union all
    select j.no, (fact.value ->> 'on')::date from employment.jobseeker j, jsonb_each(j.told) fact
    where fact.value ->> 'by' like '本人%'
    union all
    select j.no, s.since from employment.jobseeker j join employment.registration_state s on s.person = j.person;
comment on view employment.heard_of is
    'Every day on which a jobseeker was in contact with the service: reached, answering, referred, trained, correcting, showing evidence';

insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.state', '2021-11-01', 32, '登记状态', '登记失业、领取失业保险金、培训中、就业、注销的起止日期，凭证的种类和编号，注销的原因',
     '只帮还在找工作的人，说得清每个状态凭什么', 'DUTY', '个人信息保护法 第十三条第一款第三项；就业服务与就业管理规定 第六十一至六十三条', true,
     'NONE', null, 60, '登记、培训或最后一次推荐、就业、状态变化', 'ANONYMISE', '期限为起始值', false,
     '企业看不到凭证和原因；本人看得到是谁记的，可以马上重新登记。到期后只留认不出是谁的状态和日期', '出厂')
on conflict do nothing;
