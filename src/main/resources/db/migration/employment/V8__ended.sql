alter table employment.jobseeker add column ended_on date;
comment on column employment.jobseeker.ended_on is 'The period of this registration was over: only what figures count is left';
