package cn.gongjiang.employment.push;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was pointed out to whom and what they said; and to whom a vacancy could be pointed out. */
@RestController
class PushController {
    private static final String USUAL = "20";

    private final PushDesk desk;
    private final PushListing listing;
    private final JobseekerListing jobseekers;

    PushController(PushDesk desk, PushListing listing, JobseekerListing jobseekers) {
        this.desk = desk;
        this.listing = listing;
        this.jobseekers = jobseekers;
    }

    @GetMapping("/pushes")
    @May("pushes.read")
    PushList index(@Query PushFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @PostMapping("/pushes")
    @May("pushes.write")
    ResponseEntity<Object> post(@Body Form<PushForm> form, Actor actor) {
        desk.push(form.value(), actor);
        return Form.seeOther("/pushes?jobseeker=" + form.value().jobseeker());
    }

    @GetMapping("/vacancies/{no}/pushes")
    @May("pushes.read")
    PushPlan plan(@PathVariable String no, Paging paging, Scope scope) {
        return plan(desk.vacancy(no, scope), paging, scope, Form.known(Map.of("most", USUAL)));
    }

    @PostMapping("/vacancies/{no}/pushes")
    @May("pushes.write")
    ResponseEntity<Object> postBest(@PathVariable String no, @Body Form<PushBestForm> form, Actor actor) {
        VacancyItem vacancy = desk.vacancy(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.pushBest(vacancy, typed.most(), actor);
                    return "/pushes?vacancy=" + vacancy.no();
                },
                again -> plan(vacancy, Paging.first(), actor.scope(), again));
    }

    private PushPlan plan(VacancyItem vacancy, Paging paging, Scope scope, Form<?> form) {
        List<PushDesk.Candidate> all = desk.candidates(vacancy.no(), scope);
        List<PushDesk.Candidate> shown =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        Map<String, JobseekerItem> people =
                jobseekers.all(shown.stream().map(c -> c.match().no()).toList(), scope);
        return new PushPlan(
                vacancy,
                shown.stream()
                        .map(c -> new PushPlan.Candidate(
                                Objects.requireNonNull(people.get(c.match().no())),
                                c.decision(),
                                c.match().score().total()))
                        .toList(),
                all.size(),
                paging.page(),
                paging.size(),
                all.stream().filter(c -> c.decision().isYes()).count(),
                form);
    }
}
