insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('identity.codes-per-address-day', '1800-01-01', 300, '起始值，可调整', false, '个：一天内最多给一个网络地址发几个登录验证码');
