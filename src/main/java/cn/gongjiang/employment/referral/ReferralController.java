package cn.gongjiang.employment.referral;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals and their steps: each step is a small resource of its own. */
@RestController
class ReferralController {
    private final ReferralDesk desk;
    private final ReferralListing listing;

    ReferralController(ReferralDesk desk, ReferralListing listing) {
        this.desk = desk;
        this.listing = listing;
    }

    @GetMapping("/referrals")
    @May("referrals.read")
    ReferralList index(@Query ReferralFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @PostMapping("/referrals")
    @May("referrals.write")
    ResponseEntity<Object> post(@Body Form<ReferralForm> form, Actor actor) {
        return Form.seeOther("/referrals/" + desk.refer(form.value(), actor));
    }

    @GetMapping("/referrals/{no}")
    @May("referrals.read")
    ReferralPage show(@PathVariable String no, Scope scope) {
        return new ReferralPage(referral(no, scope), Form.empty());
    }

    @PutMapping("/referrals/{no}/interview")
    @May("referrals.answer")
    ResponseEntity<Object> putInterview(@PathVariable String no, @Body Form<InterviewForm> form, Actor actor) {
        return step(no, form, actor, typed -> desk.setInterview(no, typed, actor));
    }

    @PutMapping("/referrals/{no}/outcome")
    @May("referrals.answer")
    ResponseEntity<Object> putOutcome(@PathVariable String no, @Body Form<OutcomeForm> form, Actor actor) {
        return step(no, form, actor, typed -> desk.setOutcome(no, typed, actor));
    }

    @PutMapping("/referrals/{no}/placement")
    @May("placements.write")
    ResponseEntity<Object> putPlacement(@PathVariable String no, @Body Form<PlacementForm> form, Actor actor) {
        return step(no, form, actor, typed -> desk.place(no, typed, actor));
    }

    @PutMapping("/referrals/{no}/placement/withdrawal")
    @May("placements.write")
    ResponseEntity<Object> putWithdrawal(@PathVariable String no, @Body Form<WithdrawalForm> form, Actor actor) {
        return step(no, form, actor, typed -> desk.withdrawPlacement(no, typed, actor));
    }

    private <R> ResponseEntity<Object> step(String no, Form<R> form, Actor actor, Consumer<R> doing) {
        ReferralItem referral = referral(no, actor.scope());
        return form.handle(
                typed -> {
                    doing.accept(typed);
                    return "/referrals/" + referral.no();
                },
                again -> page(referral, again));
    }

    private static Page page(ReferralItem referral, Form<?> form) {
        return new ReferralPage(referral, form);
    }

    private ReferralItem referral(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("推荐"));
    }
}
