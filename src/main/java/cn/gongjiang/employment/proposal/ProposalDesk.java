package cn.gongjiang.employment.proposal;

import cn.gongjiang.employment.advice.CourseAdvice;
import cn.gongjiang.employment.advice.Taught;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.matching.Standing;
import cn.gongjiang.employment.resource.ResourceItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was worked out, and takes what an official decides. */
@Service
public class ProposalDesk {
    private static final int SHOWN = 100;

    private final ClassProposals proposals;
    private final DecidedClassListing decided;
    private final DecidedClasses decisions;
    private final JobseekerListing jobseekers;
    private final VacancyListing vacancies;
    private final Clock clock;

    ProposalDesk(
            ClassProposals proposals,
            DecidedClassListing decided,
            DecidedClasses decisions,
            JobseekerListing jobseekers,
            VacancyListing vacancies,
            Clock clock) {
        this.proposals = proposals;
        this.decided = decided;
        this.decisions = decisions;
        this.jobseekers = jobseekers;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    ProposedClassList all(Paging paging, Scope scope) {
        return proposals
                .latest(scope)
                .map(round -> {
                    Map<String, DecidedClass> known =
                            decided.ofRound(round.survey().no(), scope);
                    return new ProposedClassList(
                            round.survey(),
                            round.all().stream()
                                    .map(worked -> proposed(worked, round, known))
                                    .toList(),
                            paging);
                })
                .orElseGet(() -> new ProposedClassList(null, List.of(), paging));
    }

    /** Empty when nothing is short of it. */
    Optional<ProposedClassPage> page(String key, Scope scope) {
        return proposals
                .latest(scope)
                .flatMap(round -> ClassKey.read(key).flatMap(round::find).map(worked -> page(worked, round, scope)));
    }

    /** Whom this class would fit, the best first; nobody when nothing is short of it any more. */
    public List<FittingPerson> fitting(String key, Scope scope) {
        return proposals
                .latest(scope)
                .flatMap(round ->
                        ClassKey.read(key).flatMap(round::find).map(worked -> fitting(worked, round.desk(), scope)))
                .orElse(List.of());
    }

    private ProposedClassPage page(ClassProposals.Worked worked, ClassProposals.Round round, Scope scope) {
        ProposedClass proposed =
                proposed(worked, round, decided.ofRound(round.survey().no(), scope));
        List<String> open =
                round.desk().ground().vacancies(worked.demand().key().occupation());
        return new ProposedClassPage(
                proposed,
                fitting(worked, round.desk(), scope),
                worked.demand().lines(),
                vacancies.all(open, scope).values().stream()
                        .sorted(Comparator.comparing(v -> v.no()))
                        .toList(),
                worked.supply().resources(),
                Form.known(known(proposed)));
    }

    private static Map<String, String> known(ProposedClass proposed) {
        Map<String, String> typed = new HashMap<>();
        typed.put("seats", String.valueOf(Math.max(proposed.seats(), 1)));
        typed.put("startsOn", proposed.startsBy().toString());
        if (proposed.resource() != null) {
            typed.put("resource", proposed.resource());
        }
        return typed;
    }

    /** The best first; among equals by number. */
    private List<FittingPerson> fitting(ClassProposals.Worked worked, CourseAdvice.Desk desk, Scope scope) {
        record Scored(Standing standing, String why, Score score) {}
        Taught taught = desk.taught(worked.supply().lesson());
        List<Scored> best = worked.supply().willing().entrySet().stream()
                .map(e -> new Scored(e.getKey(), e.getValue(), taught.score(e.getKey())))
                .sorted(Comparator.comparing((Scored s) -> s.score().total(), Comparator.reverseOrder())
                        .thenComparing(s -> s.standing().seeker().no()))
                .limit(SHOWN)
                .toList();
        Map<String, JobseekerItem> items = jobseekers.all(
                best.stream().map(s -> s.standing().seeker().no()).toList(), scope);
        return best.stream()
                .map(s -> new FittingPerson(
                        Objects.requireNonNull(items.get(s.standing().seeker().no())),
                        s.why(),
                        taught.mayTake(s.standing()),
                        s.score().total(),
                        s.score().parts()))
                .toList();
    }

    private static ProposedClass proposed(
            ClassProposals.Worked worked, ClassProposals.Round round, Map<String, DecidedClass> decided) {
        Demand demand = worked.demand();
        Supply supply = worked.supply();
        Arithmetic.Result result = worked.result();
        ResourceItem best = supply.best();
        return new ProposedClass(
                demand.key().toString(),
                demand.name(),
                demand.key().occupation(),
                demand.key().level().word(),
                demand.headcount(),
                demand.enterprises(),
                demand.earliest(),
                supply.willing().size(),
                supply.willing().values().stream().filter(Taught.WISHED::equals).count(),
                round.desk().ground().vacancies(demand.key().occupation()).size(),
                result.seats(),
                result.seatsWords(),
                result.startsBy(),
                result.startWords(),
                supply.course() == null ? null : supply.course().no(),
                best == null ? null : best.no(),
                best == null ? null : best.provider(),
                result.decision(),
                decided.get(demand.key().toString()));
    }

    /**
     * Takes the decision on a proposal that the actor was found to see, and gives it its number.
     *
     * @throws Refused when what was decided cannot be held, or a colleague decided meanwhile
     */
    @Transactional
    String decide(ProposedClassPage page, DecisionForm form, Actor actor) {
        List<Problem> problems = Boolean.TRUE.equals(form.adopted()) ? wrongClass(page, form) : wrongReason(form);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        String survey = proposals.latest(actor.scope()).orElseThrow().survey().no();
        return decisions
                .add(survey, page.proposed(), form, chosen(page, form) == null ? null : form.resource(), actor.name())
                .orElseThrow(() -> new Refused("", "刚有同事定过这个班，请看过再改"));
    }

    private static List<Problem> wrongReason(DecisionForm form) {
        return form.reason() == null ? List.of(new Problem("reason", "不开要写明原因")) : List.of();
    }

    private List<Problem> wrongClass(ProposedClassPage page, DecisionForm form) {
        List<Problem> problems = new ArrayList<>();
        Integer seats = form.seats();
        LocalDate starts = form.startsOn();
        ResourceItem resource = chosen(page, form);
        if (seats == null) {
            problems.add(new Problem("seats", "请填名额"));
        } else if (resource != null && seats > resource.seats()) {
            problems.add(new Problem("seats", resource.provider() + "一次只能教 " + resource.seats() + " 人"));
        }
        if (starts == null) {
            problems.add(new Problem("startsOn", "请填哪天开班"));
        } else if (starts.isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("startsOn", "开班日期已经过了"));
        }
        if (form.resource() != null && resource == null) {
            problems.add(new Problem("resource", "这项培训资源教不了这个班"));
        }
        return problems;
    }

    private static @Nullable ResourceItem chosen(ProposedClassPage page, DecisionForm form) {
        return page.resources().stream()
                .filter(r -> r.no().equals(form.resource()))
                .findFirst()
                .orElse(null);
    }
}
