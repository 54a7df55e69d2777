package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.proposal.DecidedClass;
import cn.gongjiang.employment.proposal.DecidedClassListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a decided class fits, and telling them. */
@RestController
class ClassPushController {
    private final ClassPushDesk desk;
    private final ClassPushListing listing;
    private final DecidedClassListing decided;

    ClassPushController(ClassPushDesk desk, ClassPushListing listing, DecidedClassListing decided) {
        this.desk = desk;
        this.listing = listing;
        this.decided = decided;
    }

    @GetMapping("/planned-classes/{no}/pushes")
    @May("classes.read")
    ClassPushPlan plan(@PathVariable String no, Scope scope) {
        DecidedClass one = find(no, scope);
        int seats = one.seats() == null ? 1 : one.seats();
        return plan(one, scope, Form.known(Map.of("most", String.valueOf(seats))));
    }

    @PostMapping("/planned-classes/{no}/pushes")
    @May("pushes.write")
    ResponseEntity<Object> postBest(@PathVariable String no, @Body Form<ClassPushForm> form, Actor actor) {
        DecidedClass one = find(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.pushBest(one, typed.most(), actor);
                    return "/planned-classes/" + no + "/pushes";
                },
                again -> plan(one, actor.scope(), again));
    }

    private DecidedClass find(String no, Scope scope) {
        return decided.find(no, scope).orElseThrow(() -> new NotThere("定了的班"));
    }

    private ClassPushPlan plan(DecidedClass one, Scope scope, Form<?> form) {
        List<ClassPushDesk.Candidate> all = desk.candidates(one, scope);
        return new ClassPushPlan(
                one,
                all.stream()
                        .map(c -> new ClassPushPlan.Invitee(
                                c.fitting().person(),
                                c.fitting().why(),
                                c.decision(),
                                c.fitting().score()))
                        .toList(),
                listing.of(one.no(), scope),
                all.stream().filter(c -> c.decision().isYes()).count(),
                desk.isAhead(one),
                form);
    }
}
