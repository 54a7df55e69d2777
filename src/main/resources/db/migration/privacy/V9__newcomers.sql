insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('registry.newcomer', '2021-11-01', 15, '本人在手机上登记', '姓名、身份证号、手机号、住在哪个镇街',
     '第一次来的人自己登记，同一个人只登记一次；身份证号用来看有没有登记过', 'CONSENT', '个人信息保护法 第十三条第一款第一项、第二十八至三十条', true,
     'SEPARATE', null, 12, '最后一次登录', 'ANONYMISE', '期限为起始值', false,
     '工作人员核对身份证以前标为“身份待核”；只登记、没有办过事的，到期删除；核实以后和其他人一样，按“人员登记”', '出厂')
on conflict do nothing;

-- The code now also goes to phones that nobody has, and the phone is kept sealed until it is answered.
insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by)
select code, current_date, place, name, kinds, reason, basis, law, sensitive, say, recipients, kept_months, kept_after, ending,
    source, verified, '没登记过的手机号也收得到验证码；号码加密保存到验证码用掉，其余一两天内删除；网络地址只存算出来的指纹', '出厂'
from privacy.purpose where code = 'identity.sign-in'
order by effective_from desc limit 1
on conflict do nothing;
