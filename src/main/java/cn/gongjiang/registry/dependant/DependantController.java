package cn.gongjiang.registry.dependant;

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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is in somebody's care. */
@RestController
class DependantController {
    private final DependantListing listing;
    private final DependantDesk desk;
    private final People people;

    DependantController(DependantListing listing, DependantDesk desk, People people) {
        this.listing = listing;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping("/people/{no}/dependants")
    @May("people.read")
    DependantList index(@PathVariable String no, Scope scope) {
        return list(guardian(no, scope), scope, Form.empty());
    }

    @PostMapping("/people/{no}/dependants")
    @May("people.write")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<DependantForm> form, Actor actor) {
        NamedPerson guardian = guardian(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.record(guardian, typed, actor);
                    return "/people/" + no + "/dependants";
                },
                again -> list(guardian, actor.scope(), again));
    }

    @DeleteMapping("/people/{no}/dependants/{id}")
    @May("people.write")
    ResponseEntity<Object> delete(@PathVariable String no, @PathVariable long id, Actor actor) {
        NamedPerson guardian = guardian(no, actor.scope());
        if (listing.of(guardian.no(), actor.scope()).stream().noneMatch(d -> d.id() == id)) {
            throw new NotThere("家属");
        }
        desk.remove(id, actor);
        return Form.seeOther("/people/" + no + "/dependants");
    }

    private DependantList list(NamedPerson guardian, Scope scope, Form<DependantForm> form) {
        List<DependantItem> items = listing.of(guardian.no(), scope);
        return new DependantList(guardian, items, items.size(), form);
    }

    private NamedPerson guardian(String no, Scope scope) {
        return people.find(no, scope).orElseThrow(() -> new NotThere("人员"));
    }
}
