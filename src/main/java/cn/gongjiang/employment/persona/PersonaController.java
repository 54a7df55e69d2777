package cn.gongjiang.employment.persona;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 需求画像: staff and the person read the same page; what they cannot do, only the person says. */
@RestController
class PersonaController {
    private final Personas personas;
    private final JobseekerListing listing;
    private final Jobseekers jobseekers;

    PersonaController(Personas personas, JobseekerListing listing, Jobseekers jobseekers) {
        this.personas = personas;
        this.listing = listing;
        this.jobseekers = jobseekers;
    }

    @GetMapping("/jobseekers/{no}/persona")
    @May("personas.read")
    PersonaPage ofJobseeker(@PathVariable String no, Scope scope) {
        JobseekerItem jobseeker = listing.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
        return new PersonaPage(jobseeker, personas.of(jobseeker, scope).orElse(null));
    }

    @GetMapping("/me/persona")
    @May("registration.own")
    OwnPersonaPage own(Scope scope) {
        Optional<JobseekerItem> own = standing(scope);
        Optional<PersonaFacts> facts = own.flatMap(o -> personas.facts(o.no(), scope));
        Persona persona =
                own.flatMap(o -> facts.flatMap(f -> personas.of(o, f, scope))).orElse(null);
        return new OwnPersonaPage(
                own.isPresent(),
                persona,
                Form.known(facts.map(PersonaController::known).orElse(Map.of())));
    }

    private static Map<String, String> known(PersonaFacts facts) {
        return Map.of(
                "farthest", facts.farthest() == null ? "" : facts.farthest().toString(),
                "care", facts.care() == null ? "" : facts.care());
    }

    @PutMapping("/me/persona")
    @May("registration.own")
    ResponseEntity<Object> put(@Body Form<PersonaForm> form, Scope scope) {
        return form.handle(
                typed -> {
                    JobseekerItem own = standing(scope).orElseThrow(() -> new Refused("farthest", "请先登记求职，再说做不到的事"));
                    jobseekers.limit(own.no(), typed.farthest(), typed.care());
                    return "/me/persona";
                },
                again -> page(scope, again));
    }

    private OwnPersonaPage page(Scope scope, Form<?> form) {
        Optional<JobseekerItem> own = standing(scope);
        return new OwnPersonaPage(
                own.isPresent(), own.flatMap(o -> personas.of(o, scope)).orElse(null), form);
    }

    private Optional<JobseekerItem> standing(Scope scope) {
        return listing.standing(scope.personOrNone(), scope);
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right personasRead() {
            return Right.of("personas.read", "看需求画像", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }
    }
}
