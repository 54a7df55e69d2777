package cn.gongjiang.employment.followup;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups as a work list, and each one's page. */
@RestController
class FollowUpController {
    private final FollowUpListing listing;
    private final FollowUpDesk desk;
    private final Clock clock;

    FollowUpController(FollowUpListing listing, FollowUpDesk desk, Clock clock) {
        this.clock = clock;
        this.listing = listing;
        this.desk = desk;
    }

    @GetMapping("/follow-ups")
    @May("followups.read")
    FollowUpList index(@Query FollowUpFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/placements/{no}/follow-ups/{months}")
    @May("followups.read")
    FollowUpPage show(@PathVariable String no, @PathVariable int months, Scope scope) {
        return page(
                no,
                months,
                scope,
                Form.known(Map.of("heldOn", LocalDate.now(clock).toString())));
    }

    @PutMapping("/placements/{no}/follow-ups/{months}")
    @May("followups.write")
    ResponseEntity<Object> put(
            @PathVariable String no, @PathVariable int months, @Body Form<FollowUpForm> form, Actor actor) {
        FollowUpItem due = followUp(no, months, actor.scope());
        return form.handle(
                typed -> {
                    desk.record(due, typed, actor.name());
                    return "/placements/" + no + "/follow-ups/" + months;
                },
                again -> page(no, months, actor.scope(), again));
    }

    private FollowUpPage page(String no, int months, Scope scope, Form<FollowUpForm> form) {
        return new FollowUpPage(followUp(no, months, scope), listing.of(no, scope), form);
    }

    private FollowUpItem followUp(String no, int months, Scope scope) {
        return listing.find(no, months, scope).orElseThrow(() -> new NotThere("回访"));
    }
}
