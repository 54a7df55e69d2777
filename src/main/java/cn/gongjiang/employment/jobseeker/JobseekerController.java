package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.referral.ReferralFilter;
import cn.gongjiang.employment.referral.ReferralListing;
import cn.gongjiang.employment.training.TrainingDesk;
import cn.gongjiang.employment.training.TrainingForm;
import cn.gongjiang.employment.training.TrainingListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of jobseekers, and one person's page. */
@RestController
class JobseekerController {
    private final JobseekerListing listing;
    private final TrainingListing trainings;
    private final TrainingDesk trainingDesk;
    private final ReferralListing referrals;
    private final People people;
    private final Newcomers newcomers;

    JobseekerController(
            JobseekerListing listing,
            TrainingListing trainings,
            TrainingDesk trainingDesk,
            ReferralListing referrals,
            People people,
            Newcomers newcomers) {
        this.newcomers = newcomers;
        this.listing = listing;
        this.trainings = trainings;
        this.trainingDesk = trainingDesk;
        this.referrals = referrals;
        this.people = people;
    }

    @GetMapping("/jobseekers")
    @May("jobseekers.read")
    JobseekerList index(@Query JobseekerFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    /** A search by name, phone or identity number: posted, since such words must not stand in an address. */
    @PostMapping("/jobseekers/search")
    @May("jobseekers.read")
    JobseekerList search(@Body Form<SearchForm> form, Scope scope) {
        return listing.found(form.value().q(), scope);
    }

    @GetMapping("/jobseekers/{no}")
    @May("jobseekers.read")
    JobseekerPage show(@PathVariable String no, Scope scope) {
        return page(no, scope, Form.empty());
    }

    @PostMapping("/jobseekers/{no}/trainings")
    @May("trainings.write")
    ResponseEntity<Object> postTraining(@PathVariable String no, @Body Form<TrainingForm> form, Actor actor) {
        JobseekerItem jobseeker = jobseeker(no, actor.scope());
        return form.handle(
                typed -> {
                    trainingDesk.record(jobseeker.no(), typed, actor);
                    return "/jobseekers/" + jobseeker.no();
                },
                again -> page(no, actor.scope(), again));
    }

    private JobseekerPage page(String no, Scope scope, Form<TrainingForm> form) {
        JobseekerItem jobseeker = jobseeker(no, scope);
        Optional<Long> person = listing.person(no, scope);
        return new JobseekerPage(
                jobseeker,
                trainings.of(no, scope),
                referrals
                        .matching(ReferralFilter.ofJobseeker(no), Paging.first(), scope)
                        .items(),
                person.filter(newcomers::isPending).isPresent(),
                person.flatMap(p -> people.number(p, scope)).orElse(null),
                form);
    }

    private JobseekerItem jobseeker(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
    }
}
