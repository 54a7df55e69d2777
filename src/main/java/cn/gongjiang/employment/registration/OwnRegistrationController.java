package cn.gongjiang.employment.registration;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.state.StateItem;
import cn.gongjiang.employment.state.StateListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.FirstStep;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我要找工作: a worker registers on the phone in two minutes, and changes it whenever it changed. */
@RestController
class OwnRegistrationController {
    private final RegistrationDesk desk;
    private final Divisions divisions;
    private final People people;
    private final StateListing states;

    OwnRegistrationController(RegistrationDesk desk, Divisions divisions, People people, StateListing states) {
        this.states = states;
        this.desk = desk;
        this.divisions = divisions;
        this.people = people;
    }

    /** Whoever has just told who they are goes on here. */
    @Bean
    static FirstStep lookingForWork() {
        return new FirstStep(10, "/me/registration");
    }

    @GetMapping("/me/registration")
    @May("registration.own")
    OwnRegistrationPage show(Actor actor) {
        Optional<JobseekerItem> there = desk.standing(actor.scope().personOrNone());
        return page(there, actor.scope(), Form.known(there.map(this::known).orElseGet(() -> fresh(actor))));
    }

    @PutMapping("/me/registration")
    @May("registration.own")
    ResponseEntity<Object> put(@Body Form<OwnRegistrationForm> form, Actor actor) {
        long person = actor.scope().personOrNone();
        return form.handle(
                typed -> {
                    desk.registerOneself(person, typed);
                    return "/me/jobs";
                },
                again -> page(desk.standing(person), actor.scope(), again));
    }

    private OwnRegistrationPage page(Optional<JobseekerItem> there, Scope scope, Form<?> form) {
        List<StateItem> had = there.map(own -> states.of(own.no(), scope)).orElse(List.of());
        return new OwnRegistrationPage(there.orElse(null), had, divisions.names(), form);
    }

    /** What the register of people knows of somebody who was never registered as looking for work. */
    private Map<String, String> fresh(Actor actor) {
        long person = actor.scope().personOrNone();
        People.Registered known = people.registered(List.of(person)).get(person);
        Map<String, String> values = new LinkedHashMap<>();
        if (known != null) {
            put(values, "division", divisions.name(known.division()));
            put(values, "education", known.education());
        }
        return values;
    }

    private Map<String, String> known(JobseekerItem there) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "division", there.division());
        put(values, "education", there.education());
        put(values, "former", there.formerOccupation());
        put(values, "level", there.skillLevel());
        put(values, "wanted", there.wantedOccupation());
        put(
                values,
                "payExpected",
                there.payExpected() == null
                        ? null
                        : there.payExpected().stripTrailingZeros().toPlainString());
        put(
                values,
                "areas",
                there.divisionsAccepted().contains("全县") ? null : String.join(",", there.divisionsAccepted()));
        put(values, "shifts", String.join(",", there.shiftsAccepted()));
        put(values, "reason", there.reason());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        values.put(name, Objects.requireNonNullElse(value, ""));
    }
}
