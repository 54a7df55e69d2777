package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.referral.WithdrawalForm;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The states of one registration, each with what proves it, and the withdrawal of one. */
@RestController
class StateController {
    private final StateListing listing;
    private final StateDesk desk;
    private final JobseekerListing jobseekers;
    private final Clock clock;

    StateController(StateListing listing, StateDesk desk, JobseekerListing jobseekers, Clock clock) {
        this.listing = listing;
        this.desk = desk;
        this.jobseekers = jobseekers;
        this.clock = clock;
    }

    @GetMapping("/jobseekers/{no}/states")
    @May("states.read")
    StateHistory index(@PathVariable String no, Scope scope) {
        JobseekerItem jobseeker = jobseeker(no, scope);
        Map<String, String> known = new LinkedHashMap<>();
        known.put("since", LocalDate.now(clock).toString());
        desk.proposal(no)
                .ifPresent(proposal -> known.put("ground", proposal.ground().toString()));
        return page(jobseeker, scope, Form.known(known));
    }

    @PostMapping("/jobseekers/{no}/states")
    @May("states.write")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<StateForm> form, Actor actor) {
        JobseekerItem jobseeker = jobseeker(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.record(no, typed, actor);
                    return "/jobseekers/" + no + "/states";
                },
                again -> page(jobseeker, actor.scope(), again));
    }

    @GetMapping("/jobseekers/{no}/states/{id}")
    @May("states.read")
    StatePage show(@PathVariable String no, @PathVariable long id, Scope scope) {
        return new StatePage(jobseeker(no, scope), state(no, id, scope), Form.empty());
    }

    @PutMapping("/jobseekers/{no}/states/{id}/withdrawal")
    @May("states.write")
    ResponseEntity<Object> putWithdrawal(
            @PathVariable String no, @PathVariable long id, @Body Form<WithdrawalForm> form, Actor actor) {
        JobseekerItem jobseeker = jobseeker(no, actor.scope());
        StateItem item = state(no, id, actor.scope());
        return form.handle(
                typed -> {
                    desk.withdraw(no, item, typed.reason(), actor);
                    return "/jobseekers/" + no + "/states/" + id;
                },
                again -> new StatePage(jobseeker, item, again));
    }

    private StateHistory page(JobseekerItem jobseeker, Scope scope, Form<StateForm> form) {
        Optional<LocalDate> lost = desk.proposal(jobseeker.no()).map(StateDesk.Proposal::lastContact);
        return new StateHistory(jobseeker, listing.of(jobseeker.no(), scope), lost.orElse(null), desk.offered(), form);
    }

    private JobseekerItem jobseeker(String no, Scope scope) {
        return jobseekers.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
    }

    private StateItem state(String no, long id, Scope scope) {
        return listing.find(no, id, scope).orElseThrow(() -> new NotThere("登记状态"));
    }
}
