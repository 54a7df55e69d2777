package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.push.JobAnswerForm;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.privacy.Channel;
import cn.gongjiang.privacy.ConsentDesk;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A class that was pointed out to a worker, on the phone. */
@RestController
class OwnClassController {
    private final ClassPushListing listing;
    private final ClassPushes pushes;
    private final JobseekerListing jobseekers;
    private final ConsentDesk consents;
    private final Clock clock;

    OwnClassController(
            ClassPushListing listing,
            ClassPushes pushes,
            JobseekerListing jobseekers,
            ConsentDesk consents,
            Clock clock) {
        this.listing = listing;
        this.pushes = pushes;
        this.jobseekers = jobseekers;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping("/me/classes/{no}")
    @May("registration.own")
    OwnClassPage show(@PathVariable String no, Actor actor) {
        return page(find(own(actor), no, actor), Form.empty());
    }

    @PutMapping("/me/classes/{no}/answer")
    @May("registration.own")
    ResponseEntity<Object> putAnswer(@PathVariable String no, @Body Form<JobAnswerForm> form, Actor actor) {
        String own = own(actor);
        InvitedClass invited = find(own, no, actor);
        return form.handle(
                typed -> {
                    answer(own, invited, typed, actor);
                    return "/me/classes/" + no;
                },
                again -> page(invited, again));
    }

    private void answer(String own, InvitedClass invited, JobAnswerForm said, Actor actor) {
        switch (said.answer()) {
            case WANTED -> {
                if (invited.isOver(today())) {
                    throw new Refused("answer", "这个班 " + invited.startsOn() + " 已经开班，不能再答复");
                }
                pushes.say(own, invited.no(), said.answer(), null, null);
            }
            case UNSUITABLE -> pushes.say(own, invited.no(), said.answer(), said.because(), said.words());
            case STOP -> consents.say(actor.scope().personOrNone(), Uses.PUSH, false, Channel.PHONE, null, "本人");
        }
    }

    private OwnClassPage page(InvitedClass invited, Form<?> form) {
        return new OwnClassPage(invited, invited.isOver(today()), form);
    }

    private InvitedClass find(String own, String no, Actor actor) {
        return listing.ofJobseeker(own, actor.scope()).stream()
                .filter(invited -> invited.no().equals(no))
                .findFirst()
                .orElseThrow(() -> new NotThere("推给您的班"));
    }

    private String own(Actor actor) {
        return jobseekers
                .standing(actor.scope().personOrNone(), actor.scope())
                .map(JobseekerItem::no)
                .orElseThrow(() -> new NotThere("求职登记"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
