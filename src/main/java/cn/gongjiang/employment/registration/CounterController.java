package cn.gongjiang.employment.registration;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody registers at a counter. */
@RestController
class CounterController {
    private final RegistrationDesk desk;
    private final Divisions divisions;

    CounterController(RegistrationDesk desk, Divisions divisions) {
        this.desk = desk;
        this.divisions = divisions;
    }

    @GetMapping("/jobseekers/new")
    @May("registrations.write")
    CounterPage blank(Scope scope) {
        return new CounterPage(divisions.names(scope), Form.empty());
    }

    @PostMapping("/jobseekers")
    @May("registrations.write")
    ResponseEntity<Object> post(@Body Form<CounterForm> form, Actor actor) {
        return form.handle(
                typed -> "/jobseekers/" + desk.registerAtCounter(typed, actor),
                again -> new CounterPage(divisions.names(actor.scope()), again));
    }
}
