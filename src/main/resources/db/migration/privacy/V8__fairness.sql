insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by) values
    ('employment.fairness', '2021-11-01', 58, '推荐公平的统计', '年龄、性别（从身份证号里读一位）、是否登记为残疾，收到推送、被推荐、面试、就业到哪一步',
     '看大龄、女性、残疾求职者是不是走得一样远', 'DUTY', '就业促进法 第二十七至二十九条；个人信息保护法 第十三条第一款第三项', true, 'NONE', null,
     null, '当场算出，不另外保存', 'KEEP', '就业促进法 第二十七至二十九条', false,
     '只给人数，不到 5 人的群体不显示；这些从不参加匹配打分', '出厂')
on conflict do nothing;
