insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.persona', '2021-11-01', 52, '需求画像', '求职登记里会做什么、想做什么、做不到什么，本人自己说的距离和照顾家人的时间',
     '工作人员一眼看清要帮什么，本人看得到同样的一页', 'DUTY', '个人信息保护法 第十三条第一款第三项、第二十四条', false, 'OBJECTION', null, 60,
     '登记、培训或最后一次推荐、就业', 'DELETE', '个人信息保护法 第二十四条；期限为起始值', false,
     '没有机会分数；照顾家人的时间只给人看，不参加匹配；关掉以后工作人员看不到画像', '出厂')
on conflict do nothing;
