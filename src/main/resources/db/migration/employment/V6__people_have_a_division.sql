-- Once: people registered before the register of people knew where somebody lives and how far they went to school.
update registry.person p set division = j.division, education = j.education
from employment.jobseeker j where j.person = p.id and p.division is null and p.education is null;
