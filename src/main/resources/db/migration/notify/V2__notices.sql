alter table notify.message
    add column person bigint,
    add column about  text;
create unique index message_about on notify.message (person, about);
create index message_person_sent on notify.message (person, sent_at);
comment on column notify.message.person is 'Whom it is for, a number of the register above this module; null for a code, which goes to a phone';
comment on column notify.message.about is 'What it is about; a person is told of it once';

insert into core.parameter (code, effective_from, value, source, verified, note) values
    ('notify.quiet-from', '1800-01-01', 21, '起始值，可调整', false, '时（整点）：从这时起不发短信，验证码除外'),
    ('notify.quiet-until', '1800-01-01', 8, '起始值，可调整', false, '时（整点）：到这时为止不发短信，验证码除外'),
    ('notify.messages-per-week', '1800-01-01', 3, '起始值，可调整', false, '条：七天内最多给一个人发几条，各项工作合计，验证码不算');
