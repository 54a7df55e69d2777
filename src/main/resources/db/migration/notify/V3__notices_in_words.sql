insert into core.parameter_kind (code, area, place, name, governs, unit, least, most) values
    ('notify.quiet-from', '短信', 810, '晚上几点起不发短信', '从这时起不发办事提醒，验证码除外；和早上的钟点一样就是不设免打扰', '点', 0, 23),
    ('notify.quiet-until', '短信', 811, '早上几点起可以发短信', '到这时为止不发办事提醒，验证码除外', '点', 0, 23),
    ('notify.messages-per-week', '短信', 812, '一个人七天里的短信', '七天内最多给一个人发几条办事提醒，各项工作合计，验证码不算', '条', 0, 100);

-- Unit and meaning of what is shipped stand there now; from here on a note says why a value was changed.
update core.parameter set note = '' where code like 'notify.%' and effective_from in ('1800-01-01', '1995-01-01', '2020-01-01');
