package cn.gongjiang.employment.contact;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to speak to by when, and what was said to one jobseeker. */
@RestController
class ContactController {
    private final ContactListing listing;
    private final ContactDesk desk;
    private final JobseekerListing jobseekers;
    private final Clock clock;

    ContactController(ContactListing listing, ContactDesk desk, JobseekerListing jobseekers, Clock clock) {
        this.clock = clock;
        this.listing = listing;
        this.desk = desk;
        this.jobseekers = jobseekers;
    }

    @GetMapping("/contacts")
    @May("contacts.read")
    ContactList index(@Query ContactFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/jobseekers/{no}/contacts")
    @May("contacts.read")
    JobseekerContacts show(@PathVariable String no, Scope scope) {
        return page(
                jobseeker(no, scope),
                scope,
                Form.known(Map.of("heldOn", LocalDate.now(clock).toString())));
    }

    @PostMapping("/jobseekers/{no}/contacts")
    @May("contacts.write")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<ContactForm> form, Actor actor) {
        JobseekerItem jobseeker = jobseeker(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.record(jobseeker, typed, actor.name());
                    return "/jobseekers/" + no + "/contacts";
                },
                again -> page(jobseeker, actor.scope(), again));
    }

    private JobseekerContacts page(JobseekerItem jobseeker, Scope scope, Form<ContactForm> form) {
        return new JobseekerContacts(jobseeker, listing.of(jobseeker.no(), scope), form);
    }

    private JobseekerItem jobseeker(String no, Scope scope) {
        return jobseekers.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
    }
}
