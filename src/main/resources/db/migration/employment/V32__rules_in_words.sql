insert into core.parameter_kind (code, area, place, name, governs, unit, least, most, decimals, by_division) values
    ('wage.minimum.monthly', '最低工资', 10, '月最低工资', '全日制岗位的月薪低于它，招聘信息不能公开；已经公开的，每天早上按当天的标准再查一遍', '元/月', 500, 20000, 2, true),
    ('wage.minimum.hourly', '最低工资', 11, '小时最低工资', '非全日制岗位的时薪低于它，招聘信息不能公开；已经公开的，每天早上按当天的标准再查一遍', '元/小时', 5, 500, 2, true),
    ('employment.vacancy.days', '招聘信息', 110, '招聘信息有效期最长', '企业填的有效期最长到几天后', '天', 1, 366, 0, false),
    ('employment.vacancy.confirm-days', '招聘信息', 111, '企业多久确认一次还在招', '过了这么多天没有确认，招聘信息不再公开', '天', 1, 366, 0, false),
    ('employment.vacancy.remind-days', '招聘信息', 112, '到期前多久提醒企业', '离不再公开还有几天时提醒企业确认', '天', 0, 60, 0, false),
    ('employment.age.minimum', '匹配', 310, '最低就业年龄', '不满这个年龄，不登记求职，也不匹配岗位', '周岁', 16, 60, 0, false),
    ('employment.match.weight.skill', '匹配', 320, '职业与技能占多少分', '人和岗位匹配，职业与技能最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.weight.intent', '匹配', 321, '求职意向占多少分', '人和岗位匹配，求职意向最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.weight.distance', '匹配', 322, '距离占多少分', '人和岗位匹配，距离最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.weight.pay', '匹配', 323, '工资占多少分', '人和岗位匹配，工资最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.weight.education', '匹配', 324, '学历占多少分', '人和岗位匹配，学历最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.weight.shift', '匹配', 325, '班次占多少分', '人和岗位匹配，班次最多得几分；六项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.match.pay.almost', '匹配', 330, '工资差多少算差一点', '岗位最高月薪比期望低不超过这么多，算差一点', '%', 0, 100, 0, false),
    ('employment.match.reach', '匹配', 331, '多少分算够得着', '条件都符合、匹配分到这么多，算够得着的岗位', '分', 0, 100, 1, false),
    ('employment.course.weight.intent', '推荐课程', 410, '想学想做占多少分', '推荐课程，想学想做最多得几分；五项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.course.weight.nearness', '推荐课程', 411, '和做过的相近占多少分', '推荐课程，和做过的相近最多得几分；五项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.course.weight.openings', '推荐课程', 412, '多出来的岗位占多少分', '推荐课程，学了多出来的岗位最多得几分；五项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.course.weight.distance', '推荐课程', 413, '距离占多少分', '推荐课程，距离最多得几分；五项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.course.weight.time', '推荐课程', 414, '时间占多少分', '推荐课程，时间最多得几分；五项合计一般为 100 分', '分', 0, 100, 1, false),
    ('employment.push.least-score', '推送', 510, '推送至少多少分', '匹配分不到这么多的不推送', '分', 0, 100, 1, false),
    ('employment.push.again-days', '推送', 511, '多久不重复推送', '同一个岗位或培训班，多少天内不再推送给同一个人', '天', 1, 366, 0, false),
    ('employment.push.most-per-week', '推送', 512, '一个人七天里的推送', '一个人七天里最多推送多少个岗位和培训班', '个', 0, 50, 0, false),
    ('employment.contact.first-days', '跟踪服务', 610, '登记后多久第一次联系', '登记后多少天内第一次联系', '天', 1, 90, 0, false),
    ('employment.contact.every-months', '跟踪服务', 611, '之后多久联系一次', '之后至少多少个月联系一次', '个月', 1, 12, 0, false),
    ('employment.contact.hardship-days', '跟踪服务', 612, '就业困难人员多久联系一次', '就业困难人员至少多少天联系一次', '天', 1, 90, 0, false),
    ('employment.class.least', '开班', 650, '多少人能开班', '合适的人不到这么多，开不成一个班', '人', 1, 500, 0, false),
    ('employment.class.lessons-per-day', '开班', 651, '一天上几课时', '按它算最晚哪天开班', '课时', 1, 16, 0, false),
    ('employment.conversion.months', '指标口径', 710, '培训后多久就业算转化', '培训结束后多少个月内就业算转化，一般用 3、6 或 12', '个月', 1, 24, 0, false),
    ('employment.conversion.attendance', '指标口径', 711, '到课多少算参加培训', '到课不足这个比例的，不计入参加培训', '%', 0, 100, 0, false),
    ('employment.completion.attendance', '指标口径', 712, '到课多少算完成培训', '到课达到这个比例，算完成培训', '%', 0, 100, 0, false);

-- Unit and meaning of what is shipped stand there now; from here on a note says why a value was changed.
update core.parameter set note = '' where code like 'employment.%' and effective_from in ('1800-01-01', '1995-01-01', '2020-01-01');
update core.parameter set note = regexp_replace(note, '^元/(月|小时)；', '') where code like 'wage.minimum.%';

alter table employment.word_rule add column name text, add column verified boolean not null default false,
    add column note text not null default '';
update employment.word_rule r set name = n.name, verified = n.verified
from (values
    ('sex-men', '只招或优先招男性', true), ('sex-women', '只招或优先招女性', true), ('marriage', '问婚育、限婚育', true),
    ('age', '限年龄', false), ('household', '限户籍', false), ('ethnic', '限民族', false), ('religion', '限宗教信仰', false),
    ('hepatitis', '查乙肝、拒绝携带者', false), ('disabled', '拒绝残疾人', false), ('health', '限健康状况', false),
    ('looks', '限相貌身高', false), ('schools', '限毕业院校', false), ('money', '收钱、扣证件', true), ('fraud', '像骗局的说法', true),
    ('hype', '夸大收入', true), ('origin', '拒绝某地的人', true), ('origin-other', '拒绝某类人', true)) n (code, name, verified)
where n.code = r.code;
update employment.word_rule set name = ground where name is null;
alter table employment.word_rule alter column name set not null;
comment on column employment.word_rule.name is 'What the rule is called among the others of its ground';
comment on column employment.word_rule.verified is 'Whether the source was checked';
comment on column employment.word_rule.note is 'Why it was changed';

alter table employment.state_ground add column note text not null default '';
comment on column employment.state_ground.note is 'Why it was changed';
