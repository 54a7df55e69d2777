package cn.gongjiang.privacy;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one person said to the purposes, and what they say at the counter. */
@RestController
class ConsentController {
    private final ConsentDesk desk;
    private final Consents consents;
    private final People people;

    ConsentController(ConsentDesk desk, Consents consents, People people) {
        this.desk = desk;
        this.consents = consents;
        this.people = people;
    }

    @GetMapping("/people/{no}/consents")
    @May("people.read")
    ConsentPage index(@PathVariable String no, Scope scope) {
        return page(person(no, scope), Form.empty());
    }

    @PostMapping("/people/{no}/consents")
    @May("people.write")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<CounterConsentForm> form, Actor actor) {
        NamedPerson person = person(no, actor.scope());
        return form.handle(
                typed -> {
                    say(person, typed, actor);
                    return "/people/" + no + "/consents";
                },
                again -> page(person, again));
    }

    private void say(NamedPerson person, CounterConsentForm typed, Actor actor) {
        String code = desk.of(person.id()).stream()
                .filter(item ->
                        item.code().equals(typed.purpose()) || item.name().equals(typed.purpose()))
                .map(ConsentItem::code)
                .findFirst()
                .orElseThrow(() -> new Refused("purpose", "没有这个选项"));
        boolean given = Objects.requireNonNull(typed.given());
        desk.say(person.id(), code, given, Channel.COUNTER, typed.evidence(), actor.name());
    }

    private ConsentPage page(NamedPerson person, Form<CounterConsentForm> form) {
        return new ConsentPage(person, desk.of(person.id()), consents.history(person.id()), form);
    }

    private NamedPerson person(String no, Scope scope) {
        return people.find(no, scope).orElseThrow(() -> new NotThere("人员"));
    }
}
