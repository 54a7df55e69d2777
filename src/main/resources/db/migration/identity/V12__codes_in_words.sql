insert into core.parameter_kind (code, area, place, name, governs, unit, least, most) values
    ('identity.codes-per-address-day', '登录和登记', 910, '一个网络地址一天的验证码', '一天内最多给一个网络地址发几个登录验证码', '个', 1, 100000),
    ('identity.codes-to-new-per-address-day', '登录和登记', 911, '一个网络地址一天发给新手机的验证码',
     '一天内从一个网络地址最多给没登记过的手机号发几个验证码；办招聘会前可以调大', '个', 0, 100000),
    ('identity.codes-per-new-phone-day', '登录和登记', 912, '一个新手机一天的验证码', '一天内最多给一个没登记过的手机号发几个验证码', '个', 0, 100),
    ('identity.codes-to-new-day', '登录和登记', 913, '全县一天发给新手机的验证码', '全县一天内最多给没登记过的手机号发几个验证码', '个', 0, 1000000);

-- Unit and meaning of what is shipped stand there now; from here on a note says why a value was changed.
update core.parameter set note = '' where code like 'identity.%' and effective_from in ('1800-01-01', '1995-01-01', '2020-01-01');
