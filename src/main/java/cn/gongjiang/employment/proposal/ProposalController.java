package cn.gongjiang.employment.proposal;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.MenuEntry;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposed classes, and what officials make of them. */
@RestController
class ProposalController {
    private final ProposalDesk desk;
    private final DecidedClassListing decided;

    ProposalController(ProposalDesk desk, DecidedClassListing decided) {
        this.desk = desk;
        this.decided = decided;
    }

    @GetMapping("/proposed-classes")
    @May("classes.read")
    ProposedClassList index(Paging paging, Scope scope) {
        return desk.all(paging, scope);
    }

    @GetMapping("/proposed-classes/{key}")
    @May("classes.read")
    ProposedClassPage show(@PathVariable String key, Scope scope) {
        return page(key, scope);
    }

    @PutMapping("/proposed-classes/{key}/decision")
    @May("classes.decide")
    ResponseEntity<Object> putDecision(@PathVariable String key, @Body Form<DecisionForm> form, Actor actor) {
        ProposedClassPage page = page(key, actor.scope());
        return form.handle(
                typed -> {
                    desk.decide(page, typed, actor);
                    return "/planned-classes";
                },
                page::with);
    }

    @GetMapping("/planned-classes")
    @May("classes.read")
    DecidedClassList decided(Paging paging, Scope scope) {
        return decided.all(paging, scope);
    }

    private ProposedClassPage page(String key, Scope scope) {
        return desk.page(key, scope).orElseThrow(() -> new NotThere("拟开的班"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        Right classesRead() {
            return Right.of("classes.read", "看拟开班", Role.COUNTY, Role.TOWN, Role.PROGRAM);
        }

        @Bean
        Right classesDecide() {
            return Right.of("classes.decide", "采纳、不开拟开的班", Role.COUNTY);
        }

        @Bean
        MenuEntry classesEntry() {
            return new MenuEntry(MenuEntry.Line.SKILLS, 14, "拟开班", "/proposed-classes", "check", "classes.read");
        }
    }
}
