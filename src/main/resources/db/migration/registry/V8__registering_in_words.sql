insert into core.parameter_kind (code, area, place, name, governs, unit, least, most) values
    ('registry.number-tries-per-day', '登录和登记', 914, '一个手机一天能试的身份证号', '一个手机号一天内最多拿几个身份证号来登记', '个', 1, 100),
    ('registry.newcomer-age', '登录和登记', 915, '自己登记的最低年龄', '不满这个年龄，不能在手机上自己登记', '周岁', 16, 60);

-- Unit and meaning of what is shipped stand there now; from here on a note says why a value was changed.
update core.parameter set note = '' where code like 'registry.%' and effective_from in ('1800-01-01', '1995-01-01', '2020-01-01');
