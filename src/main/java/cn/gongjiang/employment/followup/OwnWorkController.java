package cn.gongjiang.employment.followup;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A worker is asked how the new work is, and answers on the phone. */
@RestController
class OwnWorkController {
    private final FollowUpListing listing;
    private final FollowUpDesk desk;
    private final Clock clock;

    OwnWorkController(FollowUpListing listing, FollowUpDesk desk, Clock clock) {
        this.listing = listing;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/me/work/{placement}/{months}")
    @May("registration.own")
    OwnWorkPage show(@PathVariable String placement, @PathVariable int months, Actor actor) {
        return new OwnWorkPage(own(placement, months, actor), Form.empty());
    }

    @PutMapping("/me/work/{placement}/{months}")
    @May("registration.own")
    ResponseEntity<Object> put(
            @PathVariable String placement, @PathVariable int months, @Body Form<OwnFollowUpForm> form, Actor actor) {
        FollowUpItem due = own(placement, months, actor);
        return form.handle(
                typed -> {
                    desk.record(due, typed.on(LocalDate.now(clock)), "本人");
                    return "/me/work/" + placement + "/" + months;
                },
                again -> new OwnWorkPage(due, again));
    }

    private FollowUpItem own(String placement, int months, Actor actor) {
        return listing.find(placement, months, actor.scope()).orElseThrow(() -> new NotThere("回访"));
    }
}
