package cn.gongjiang.employment.push;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Decision;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.matching.MatchFilter;
import cn.gongjiang.employment.matching.Matches;
import cn.gongjiang.employment.matching.Matching;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points vacancies out to people, within the rules; each push is told on the phone at decent hours. */
@Service
class PushDesk {
    private final Matching matching;
    private final Pushes pushes;
    private final Recipients recipients;
    private final JobseekerListing jobseekers;
    private final VacancyListing vacancies;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PushDesk(
            Matching matching,
            Pushes pushes,
            Recipients recipients,
            JobseekerListing jobseekers,
            VacancyListing vacancies,
            Parameters parameters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matching = matching;
        this.pushes = pushes;
        this.recipients = recipients;
        this.jobseekers = jobseekers;
        this.vacancies = vacancies;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody whom a vacancy could be pointed out to, and whether it may be. */
    record Candidate(Matches.Pair match, Decision decision) {}

    /** Everybody within the scope whose hard conditions hold, best first. */
    List<Candidate> candidates(String vacancy, Scope scope) {
        return judged(
                matching.forVacancy(vacancy, scope).with(new MatchFilter(Answer.YES)).stream()
                        .toList(),
                vacancy);
    }

    private List<Candidate> judged(List<Matches.Pair> fitting, String vacancy) {
        PushRules rules = rules();
        Map<String, PushFacts> facts = pushes.facts(
                fitting.stream().map(Matches.Pair::no).toList(),
                vacancy,
                rules.limits().today());
        return fitting.stream()
                .filter(pair -> facts.containsKey(pair.no()))
                .map(pair -> new Candidate(pair, rules.of(Objects.requireNonNull(facts.get(pair.no())), pair)))
                .toList();
    }

    private static List<Matches.Pair> ready(List<Candidate> candidates, int most) {
        return candidates.stream()
                .filter(candidate -> candidate.decision().isYes())
                .limit(most)
                .map(Candidate::match)
                .toList();
    }

    /**
     * To the best so many of those whom it may be pointed out to; what a colleague did meanwhile is looked up again.
     *
     * @throws Refused when there is none
     */
    @Transactional
    void pushBest(VacancyItem vacancy, int most, Actor actor) {
        demandOpen(vacancy, "most");
        List<Matches.Pair> best = ready(candidates(vacancy.no(), actor.scope()), most);
        recipients.lock(best.stream().map(Matches.Pair::no).toList());
        List<Matches.Pair> still = ready(judged(best, vacancy.no()), most);
        if (still.isEmpty()) {
            throw new Refused("most", "现在没有可以推送的人：下面写着每个人为什么不推");
        }
        write(still, vacancy, actor);
    }

    @Transactional
    void push(PushForm form, Actor actor) {
        VacancyItem vacancy =
                vacancies.find(form.vacancy(), actor.scope()).orElseThrow(() -> new Refused("vacancy", "没有这个岗位"));
        demandOpen(vacancy, "vacancy");
        if (jobseekers.find(form.jobseeker(), actor.scope()).isEmpty()) {
            throw new Refused("jobseeker", "没有这个求职者，或不在您的辖区");
        }
        recipients.lock(List.of(form.jobseeker()));
        PushFacts facts =
                pushes.facts(List.of(form.jobseeker()), form.vacancy(), today()).get(form.jobseeker());
        Matches.Pair match = matching.pair(form.jobseeker(), form.vacancy()).orElse(null);
        if (facts == null || match == null) {
            throw new Refused("jobseeker", "这个人已经不在登记中，或关掉了自动推荐");
        }
        Decision decision = rules().of(facts, match);
        if (!decision.isYes()) {
            throw new Refused("jobseeker", "不能推送。" + decision.sentence());
        }
        write(List.of(new Matches.Pair(form.jobseeker(), match.decision(), match.score())), vacancy, actor);
    }

    private void write(List<Matches.Pair> people, VacancyItem vacancy, Actor actor) {
        List<Pushes.NewPush> rows = people.stream()
                .map(pair ->
                        new Pushes.NewPush(pair.no(), vacancy.no(), pair.score().total()))
                .toList();
        for (Pushes.Written push : pushes.add(rows, today(), actor.name())) {
            events.publishEvent(new JobPushed(
                    push.no(),
                    push.person(),
                    vacancy.enterprise(),
                    vacancy.title(),
                    vacancy.pay(),
                    vacancy.closesOn()));
        }
    }

    /** What is pointed out to people is what everybody may see. */
    private static void demandOpen(VacancyItem vacancy, String field) {
        if (!vacancy.isOpen()) {
            throw new Refused(field, "这个岗位" + vacancy.status() + "，不能再推送");
        }
        if (!vacancy.isPublic()) {
            throw new Refused(field, "这个岗位" + vacancy.publication() + "，公开以后才能推送");
        }
    }

    VacancyItem vacancy(String no, Scope scope) {
        return vacancies.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
    }

    private PushRules rules() {
        LocalDate today = today();
        Map<String, BigDecimal> values = parameters.allOn(today, PushLimits.PARAMETERS);
        return new PushRules(
                Parameters.require(values, PushLimits.PARAMETERS + "least-score"), PushLimits.of(values, today));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
