package cn.gongjiang.employment.reveal;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a jobseeker's masked data; asking to look; the value for the one who asked. */
@RestController
class RevealController {
    private final RevealDesk desk;
    private final JobseekerListing jobseekers;
    private final Clock clock;

    RevealController(RevealDesk desk, JobseekerListing jobseekers, Clock clock) {
        this.desk = desk;
        this.jobseekers = jobseekers;
        this.clock = clock;
    }

    @GetMapping("/jobseekers/{no}/reveals")
    @May("people.reveal")
    RevealList index(@PathVariable String no, Scope scope) {
        return list(no, scope, Form.empty());
    }

    @PostMapping("/jobseekers/{no}/reveals")
    @Strict("reveal")
    @May("people.reveal")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<RevealForm> form, Actor actor) {
        return form.handle(
                typed -> "/jobseekers/" + no + "/reveals/" + desk.open(no, typed, actor),
                again -> list(no, actor.scope(), again));
    }

    @GetMapping("/jobseekers/{no}/reveals/{line}")
    @Strict("reveal")
    @May("people.reveal")
    RevealPage show(@PathVariable String no, @PathVariable long line, Actor actor) {
        JobseekerItem jobseeker = jobseeker(no, actor.scope());
        RevealDesk.Opened opened = desk.opened(no, line, actor);
        RevealItem item = RevealItem.of(opened.line(), clock.getZone());
        return new RevealPage(jobseeker, item, opened.value(), item.at().plus(RevealDesk.OPEN));
    }

    private RevealList list(String no, Scope scope, Form<RevealForm> form) {
        JobseekerItem jobseeker = jobseeker(no, scope);
        List<RevealItem> items = desk.linesOf(no).stream()
                .map(line -> RevealItem.of(line, clock.getZone()))
                .toList();
        return new RevealList(jobseeker, items, items.size(), form);
    }

    private JobseekerItem jobseeker(String no, Scope scope) {
        return jobseekers.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
    }
}
