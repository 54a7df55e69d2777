insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.match.weight.skill', '2020-01-01', 35, '起始值，可调整', false, '分：职业与技能'),
    ('employment.match.weight.intent', '2020-01-01', 20, '起始值，可调整', false, '分：求职意向'),
    ('employment.match.weight.distance', '2020-01-01', 15, '起始值，可调整', false, '分：距离'),
    ('employment.match.weight.pay', '2020-01-01', 15, '起始值，可调整', false, '分：工资'),
    ('employment.match.weight.education', '2020-01-01', 10, '起始值，可调整', false, '分：学历'),
    ('employment.match.weight.shift', '2020-01-01', 5, '起始值，可调整', false, '分：班次'),
    ('employment.match.pay.almost', '2020-01-01', 0.1, '起始值，可调整', false, '比例：岗位最高月薪比期望低不超过这么多，算差一点'),
    ('employment.age.minimum', '2020-01-01', 16, '劳动法 第十五条', true, '周岁：最低就业年龄');

create table employment.certificate_rule (
    certificate     text not null,
    occupations     text[] not null default '{}',
    words           text[] not null default '{}',
    minimum_age     int not null,
    source          text not null,
    verified        boolean not null,
    effective_from  date not null,
    effective_until date,
    primary key (certificate, effective_from)
);
comment on table employment.certificate_rule is 'Certificates the law demands: for these occupations, or where these words stand in a title, an occupation or a demanded certificate';

insert into employment.certificate_rule
    (certificate, occupations, words, minimum_age, source, verified, effective_from) values
    ('特种作业操作证（焊接与热切割）', '{6-18-02-04}', '{焊工证,焊工操作证,电焊,氩弧焊,二保焊,气焊}', 18, '安全生产法 第三十条', false, '2020-01-01'),
    ('特种作业操作证（电工）', '{6-31-01-03}', '{电工证,低压电工,高压电工,电工操作证}', 18, '安全生产法 第三十条', false, '2020-01-01'),
    ('特种作业操作证（高处作业）', '{6-29-01-05}', '{高处作业,登高证,登高作业,高空作业}', 18, '安全生产法 第三十条', false, '2020-01-01'),
    ('特种作业操作证（制冷与空调）', '{6-11-01-04,6-29-03-05}', '{制冷证,制冷作业}', 18, '安全生产法 第三十条', false, '2020-01-01'),
    ('特种设备作业人员证（叉车）', '{}', '{叉车}', 18, '特种设备安全法 第十四条', false, '2020-01-01'),
    ('特种设备作业人员证（起重机）', '{6-30-05-02}', '{行车工,行车证,起重证,起重机,天车}', 18, '特种设备安全法 第十四条', false, '2020-01-01'),
    ('特种设备作业人员证（锅炉）', '{6-28-01-11}', '{司炉,锅炉证,锅炉操作}', 18, '特种设备安全法 第十四条', false, '2020-01-01'),
    ('特种设备作业人员证（电梯）', '{6-29-03-03}', '{电梯证,电梯维修,电梯安装}', 18, '特种设备安全法 第十四条', false, '2020-01-01'),
    ('机动车驾驶证', '{4-02-02-01,4-02-02-02}', '{驾驶证,驾照,驾驶员,货车司机,客车司机,小车司机}', 18, '道路交通安全法 第十九条', false, '2020-01-01'),
    ('护士执业证书', '{2-05-08-01,2-05-08-02,2-05-08-03,2-05-08-04,2-05-08-05,2-05-08-07,2-05-08-08,2-05-08-09}', '{护士}', 18, '护士条例 第七条', false, '2020-01-01'),
    ('教师资格证', '{2-08-03-00}', '{教师资格,幼儿教师,幼师}', 18, '教师法 第十条', false, '2020-01-01'),
    ('保安员证', '{4-07-05-01}', '{保安}', 18, '保安服务管理条例 第十六条', false, '2020-01-01'),
    ('健康证明', '{}', '{健康证}', 16, '食品安全法 第四十五条', false, '2020-01-01');
