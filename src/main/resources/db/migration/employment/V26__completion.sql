insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('employment.completion.attendance', '1800-01-01', 0.8, '培训管理口径（起始值，可调整）', false, '到课达到这个比例算完成培训');
