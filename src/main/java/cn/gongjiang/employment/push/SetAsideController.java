package cn.gongjiang.employment.push;

import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** An official puts a recommendation aside with a reason, or takes it up again. */
@RestController
class SetAsideController {
    private final SetAsides setAsides;
    private final JobseekerListing jobseekers;
    private final VacancyListing vacancies;

    SetAsideController(SetAsides setAsides, JobseekerListing jobseekers, VacancyListing vacancies) {
        this.setAsides = setAsides;
        this.jobseekers = jobseekers;
        this.vacancies = vacancies;
    }

    @PutMapping("/jobseekers/{no}/matches/{vacancy}/set-aside")
    @May("pushes.write")
    ResponseEntity<Object> put(
            @PathVariable String no, @PathVariable String vacancy, @Body Form<SetAsideForm> form, Actor actor) {
        demandSeen(no, vacancy, actor);
        setAsides.add(no, vacancy, form.value().reason(), actor.name());
        return Form.seeOther("/jobseekers/" + no + "/matches");
    }

    @DeleteMapping("/jobseekers/{no}/matches/{vacancy}/set-aside")
    @May("pushes.write")
    ResponseEntity<Object> delete(@PathVariable String no, @PathVariable String vacancy, Actor actor) {
        demandSeen(no, vacancy, actor);
        setAsides.add(no, vacancy, null, actor.name());
        return Form.seeOther("/jobseekers/" + no + "/matches");
    }

    private void demandSeen(String jobseeker, String vacancy, Actor actor) {
        if (jobseekers.find(jobseeker, actor.scope()).isEmpty()) {
            throw new NotThere("求职者");
        }
        if (vacancies.find(vacancy, actor.scope()).isEmpty()) {
            throw new NotThere("岗位");
        }
    }
}
