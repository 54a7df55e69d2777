package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.referral.WithdrawalForm;
import cn.gongjiang.employment.training.TrainingDesk;
import cn.gongjiang.employment.training.TrainingItem;
import cn.gongjiang.employment.training.TrainingListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** One training of a jobseeker, and its withdrawal. */
@RestController
class TrainingController {
    private final TrainingListing listing;
    private final TrainingDesk desk;

    TrainingController(TrainingListing listing, TrainingDesk desk) {
        this.listing = listing;
        this.desk = desk;
    }

    @GetMapping("/jobseekers/{no}/trainings/{training}")
    @May("jobseekers.read")
    TrainingPage show(@PathVariable String no, @PathVariable String training, Scope scope) {
        return new TrainingPage(training(no, training, scope), Form.empty());
    }

    @PutMapping("/jobseekers/{no}/trainings/{training}/withdrawal")
    @May("trainings.write")
    ResponseEntity<Object> putWithdrawal(
            @PathVariable String no, @PathVariable String training, @Body Form<WithdrawalForm> form, Actor actor) {
        TrainingItem item = training(no, training, actor.scope());
        return form.handle(
                typed -> {
                    desk.withdraw(item, typed.reason(), actor);
                    return "/jobseekers/" + no + "/trainings/" + training;
                },
                again -> new TrainingPage(item, again));
    }

    private TrainingItem training(String no, String training, Scope scope) {
        return listing.find(no, training, scope).orElseThrow(() -> new NotThere("培训"));
    }
}
