package cn.gongjiang.employment.push;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.privacy.Consents;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A worker's own jobs on the phone, each with its reasons and an answer of one tap. */
@RestController
class OwnJobController {
    private final OwnJobs jobs;
    private final OwnJobDesk desk;
    private final JobseekerListing jobseekers;
    private final Consents consents;
    private final Clock clock;

    OwnJobController(OwnJobs jobs, OwnJobDesk desk, JobseekerListing jobseekers, Consents consents, Clock clock) {
        this.jobs = jobs;
        this.desk = desk;
        this.jobseekers = jobseekers;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping("/me/jobs")
    @May("registration.own")
    OwnJobList index(Actor actor) {
        Optional<String> own = own(actor);
        boolean pushed = consents.allows(actor.scope().personOrNone(), Uses.PUSH, LocalDate.now(clock));
        return new OwnJobList(
                own.map(no -> jobs.of(no, actor.scope()))
                        .orElseGet(() -> new OwnJobs.Parts(List.of(), List.of(), List.of())),
                own.isPresent(),
                pushed);
    }

    @GetMapping("/me/jobs/{vacancy}")
    @May("registration.own")
    OwnJobPage show(@PathVariable String vacancy, Actor actor) {
        return new OwnJobPage(jobs.one(ownOrNotThere(actor), vacancy, actor.scope()), Form.empty());
    }

    @PutMapping("/me/jobs/{vacancy}/answer")
    @May("registration.own")
    ResponseEntity<Object> putAnswer(@PathVariable String vacancy, @Body Form<JobAnswerForm> form, Actor actor) {
        String own = ownOrNotThere(actor);
        OwnJob job = jobs.one(own, vacancy, actor.scope());
        return form.handle(
                typed -> {
                    desk.answer(own, job, typed, actor);
                    return "/me/jobs/" + vacancy;
                },
                again -> new OwnJobPage(job, again));
    }

    private String ownOrNotThere(Actor actor) {
        return own(actor).orElseThrow(() -> new NotThere("求职登记"));
    }

    /** The latest registration of the person. */
    private Optional<String> own(Actor actor) {
        return jobseekers.of(actor.scope().personOrNone(), actor.scope()).stream()
                .map(JobseekerItem::no)
                .findFirst();
    }
}
