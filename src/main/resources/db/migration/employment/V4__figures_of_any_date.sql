-- Before 2020 the conversion rate is counted by the same window and attendance: a figure of any date has an answer.
update core.parameter set effective_from = '1800-01-01'
where code in ('employment.conversion.months', 'employment.conversion.attendance') and effective_from = '2020-01-01';
