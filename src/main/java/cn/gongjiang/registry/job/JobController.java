package cn.gongjiang.registry.job;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody works and worked. */
@RestController
class JobController {
    private final JobListing listing;
    private final JobDesk desk;
    private final People people;

    JobController(JobListing listing, JobDesk desk, People people) {
        this.listing = listing;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/people/{no}/jobs")
    @May("people.read")
    JobList index(@PathVariable String no, Scope scope) {
        return list(person(no, scope), scope, Form.empty());
    }

    @PostMapping("/people/{no}/jobs")
    @May("people.write")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<JobForm> form, Actor actor) {
        NamedPerson person = person(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.record(person, typed, actor);
                    return "/people/" + no + "/jobs";
                },
                again -> list(person, actor.scope(), again));
    }

    @PutMapping("/people/{no}/jobs/{id}/end")
    @May("people.write")
    ResponseEntity<Object> putEnd(
            @PathVariable String no, @PathVariable long id, @Body Form<EndForm> form, Actor actor) {
        NamedPerson person = person(no, actor.scope());
        if (listing.of(no, actor.scope()).stream().noneMatch(job -> job.id() == id)) {
            throw new NotThere("在职登记");
        }
        return form.handle(
                typed -> {
                    desk.end(person, id, typed, actor);
                    return "/people/" + no + "/jobs";
                },
                again -> list(person, actor.scope(), again));
    }

    private JobList list(NamedPerson person, Scope scope, Form<?> form) {
        List<JobItem> items = listing.of(person.no(), scope);
        return new JobList(person, items, items.size(), form);
    }

    private NamedPerson person(String no, Scope scope) {
        return people.find(no, scope).orElseThrow(() -> new NotThere("人员"));
    }
}
