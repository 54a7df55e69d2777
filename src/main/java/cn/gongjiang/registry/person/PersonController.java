package cn.gongjiang.registry.person;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.duplicate.MergeListing;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of people, and one person's record with what was corrected in it. */
@RestController
class PersonController {
    private final PersonListing listing;
    private final ChangeListing changes;
    private final MergeListing merges;
    private final PersonDesk desk;

    PersonController(PersonListing listing, ChangeListing changes, MergeListing merges, PersonDesk desk) {
        this.listing = listing;
        this.changes = changes;
        this.merges = merges;
        this.desk = desk;
    }

    @GetMapping("/people")
    @May("people.read")
    PersonList index(@Query PersonFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    /** A search by name, phone or identity number: posted, since such words must not stand in an address. */
    @PostMapping("/people/search")
    @May("people.read")
    PersonList search(@Body Form<SearchForm> form, Scope scope) {
        return listing.found(form.value().q(), scope);
    }

    @GetMapping("/people/{no}")
    @May("people.read")
    PersonPage show(@PathVariable String no, Scope scope) {
        return page(no, scope, Form.empty(), Form.empty());
    }

    /** Sends back to the register who has just moved the person out of the own area. */
    @PostMapping("/people/{no}/changes")
    @May("people.write")
    ResponseEntity<Object> postChange(@PathVariable String no, @Body Form<ChangeForm> form, Actor actor) {
        PersonItem person = person(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.change(person.no(), typed, actor);
                    return listing.find(no, actor.scope())
                            .map(p -> "/people/" + p.no())
                            .orElse("/people");
                },
                again -> page(no, actor.scope(), again, Form.empty()));
    }

    @PutMapping("/people/{no}/verification")
    @May("people.write")
    ResponseEntity<Object> putVerification(@PathVariable String no, @Body Form<VerificationForm> form, Actor actor) {
        PersonItem person = person(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.verify(person.no(), typed, actor);
                    return "/people/" + person.no();
                },
                again -> page(no, actor.scope(), Form.empty(), again));
    }

    private PersonPage page(String no, Scope scope, Form<ChangeForm> form, Form<VerificationForm> verification) {
        return new PersonPage(person(no, scope), changes.of(no, scope), merges.of(no, scope), form, verification);
    }

    private PersonItem person(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("人员"));
    }
}
