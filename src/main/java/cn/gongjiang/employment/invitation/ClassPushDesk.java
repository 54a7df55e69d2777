package cn.gongjiang.employment.invitation;

import cn.gongjiang.core.Decision;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.proposal.DecidedClass;
import cn.gongjiang.employment.proposal.FittingPerson;
import cn.gongjiang.employment.proposal.ProposalDesk;
import cn.gongjiang.employment.push.PushLimits;
import cn.gongjiang.employment.push.Recipients;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points decided classes out to those they fit, within the limits of every push. */
@Service
class ClassPushDesk {
    private final ClassPushes pushes;
    private final Recipients recipients;
    private final ProposalDesk proposals;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassPushDesk(
            ClassPushes pushes,
            Recipients recipients,
            ProposalDesk proposals,
            Parameters parameters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pushes = pushes;
        this.recipients = recipients;
        this.proposals = proposals;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody whom a class fits, and whether it may be pointed out to them now. */
    record Candidate(FittingPerson fitting, Decision decision) {
        private String no() {
            return fitting.person().no();
        }
    }

    /** Everybody within the scope whom it fits, best first. */
    List<Candidate> candidates(DecidedClass decided, Scope scope) {
        return judged(proposals.fitting(decided.key(), scope), decided);
    }

    private List<Candidate> judged(List<FittingPerson> fitting, DecidedClass decided) {
        LocalDate today = LocalDate.now(clock);
        PushLimits limits = PushLimits.of(parameters.allOn(today, PushLimits.PARAMETERS), today);
        Map<String, ClassPushFacts> facts =
                pushes.facts(fitting.stream().map(f -> f.person().no()).toList(), decided.no(), today);
        return fitting.stream()
                .filter(one -> facts.containsKey(one.person().no()))
                .map(one -> new Candidate(
                        one,
                        Objects.requireNonNull(facts.get(one.person().no())).decision(limits)))
                .toList();
    }

    private static List<Candidate> ready(List<Candidate> candidates, int most) {
        return candidates.stream()
                .filter(candidate -> candidate.decision().isYes())
                .limit(most)
                .toList();
    }

    /**
     * To the best so many of those whom it may be pointed out to; what a colleague did meanwhile is looked up again.
     *
     * @throws Refused when there is none, or the class is not held or has begun
     */
    @Transactional
    void pushBest(DecidedClass decided, int most, Actor actor) {
        String title = InvitedClass.title(decided.occupation(), decided.level());
        LocalDate startsOn = demandAhead(decided);
        List<Candidate> best = ready(candidates(decided, actor.scope()), most);
        recipients.lock(best.stream().map(Candidate::no).toList());
        List<Candidate> still =
                ready(judged(best.stream().map(Candidate::fitting).toList(), decided), most);
        if (still.isEmpty()) {
            throw new Refused("most", "现在没有可以通知的人：下面写着每个人为什么不通知");
        }
        List<ClassPushes.NewPush> rows = still.stream()
                .map(one -> new ClassPushes.NewPush(one.no(), one.fitting().score()))
                .toList();
        for (ClassPushes.Written push : pushes.add(rows, decided.no(), LocalDate.now(clock), actor.name())) {
            events.publishEvent(new ClassPushed(push.no(), push.person(), title, startsOn));
        }
    }

    /** It is held and has not begun. */
    boolean isAhead(DecidedClass decided) {
        LocalDate startsOn = decided.startsOn();
        return startsOn != null && !startsOn.isBefore(LocalDate.now(clock));
    }

    private LocalDate demandAhead(DecidedClass decided) {
        LocalDate startsOn = decided.startsOn();
        if (startsOn == null) {
            throw new Refused("most", "这个班不开，不能通知");
        }
        if (!isAhead(decided)) {
            throw new Refused("most", "这个班 " + startsOn + " 已经开班，不能再通知");
        }
        return startsOn;
    }
}
