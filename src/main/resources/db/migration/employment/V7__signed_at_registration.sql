-- Once: whoever registered before consents were kept had signed the registration form, which the registering office holds.
insert into privacy.consent (person, purpose, version, given, channel, evidence, recorded_at, recorded_by)
select j.person, p.code, p.effective_from, true, 'IMPORT', j.source, j.recorded_at, j.recorded_by
from employment.jobseeker j
join privacy.purpose p on p.code = 'employment.referral'
    or p.code = 'employment.hardship' and (j.hardship is not null or j.remark is not null);
