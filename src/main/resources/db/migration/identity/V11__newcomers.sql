alter table identity.phone_code add column phone_sealed bytea, add column stranger boolean not null default false,
    drop column people;
update identity.phone_code set expires_at = least(expires_at, now());
create index phone_code_stranger on identity.phone_code (made_at) where stranger;
comment on table identity.phone_code is 'passing: codes of the last day; phone, address and code as keyed prints, the phone sealed until its code is answered';
comment on column identity.phone_code.stranger is 'Nobody had the phone, and the code went there all the same: what the budget for strangers counts';

create table identity.phone_proof (
    word         bytea primary key,
    phone_sealed bytea not null,
    phone_masked text not null,
    expires_at   timestamptz not null
);
create index phone_proof_expires on identity.phone_proof (expires_at);
comment on table identity.phone_proof is 'passing: who has just proved to hold a phone that nobody has, until they said who they are; the word in their browser only as a keyed print';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('identity.codes-per-new-phone-day', '1800-01-01', 5, '起始值，可调整', false, '个：一天内最多给一个没登记过的手机号发几个验证码'),
    ('identity.codes-to-new-per-address-day', '1800-01-01', 60, '起始值，可调整', false,
     '个：一天内从一个网络地址最多给没登记过的手机号发几个验证码；办招聘会前可以调大'),
    ('identity.codes-to-new-day', '1800-01-01', 2000, '起始值，可调整', false, '个：全县一天内最多给没登记过的手机号发几个验证码');
