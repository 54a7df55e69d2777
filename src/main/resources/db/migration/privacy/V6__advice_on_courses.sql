-- Matching now also finds courses: what everybody reads says so from the day on which it does.
insert into privacy.purpose (code, effective_from, place, name, kinds, reason, basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, recorded_by)
select code, current_date, place, '自动推荐岗位和课程', kinds || '、想学的课程和有空的时间',
    '按统一的规则给人和岗位、课程打分，并重新匹配，算出学了会多出哪些岗位；工作人员再人工推荐', basis, law, sensitive, say, recipients,
    kept_months, kept_after, ending, source, verified, note, '出厂'
from privacy.purpose where code = 'employment.matching'
order by effective_from desc limit 1
on conflict do nothing;
