package cn.gongjiang.employment.state;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records where a registration stands, withdraws what turned out wrong, and opens it again at the person's own word. */
@Service
public class StateDesk {
    static final String RECORDED = "registration.state";
    static final String WITHDRAWN = "registration.state-withdrawal";
    static final String ONESELF = "本人";

    private final States states;
    private final Grounds grounds;
    private final AuditLines log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateDesk(States states, Grounds grounds, AuditLines log, ApplicationEventPublisher events, Clock clock) {
        this.states = states;
        this.grounds = grounds;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** For a jobseeker whom the actor was already found to see. @throws Refused with every field that does not fit */
    @Transactional
    void record(String jobseeker, StateForm form, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        States.Standing standing = lock(jobseeker, today);
        Ground ground = grounds.find(form.ground(), today).orElseThrow(() -> new Refused("ground", "没有这种凭证或原因，请从这些里选"));
        String note =
                ground.creditCode() ? creditCode(form.note()) : form.note().strip();
        List<Problem> problems = StateRules.problems(standing, ground, form, today);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        long id = states.add(standing.person(), ground, form.since(), form.until(), note, actor.name());
        if (ground.told()) {
            String state = ground.state().word();
            events.publishEvent(StateRecorded.of(id, standing.person(), state, form.since(), today));
        }
        log.append(actor, RECORDED, jobseeker, ground.state().name(), ground.word());
    }

    private static String creditCode(String note) {
        String code = note.strip();
        CreditCode.flaw(code).ifPresent(flaw -> {
            throw new Refused("note", "请写营业执照上的" + flaw);
        });
        CreditCode read = new CreditCode(code);
        if (!read.checksumHolds()) {
            throw new Refused("note", "这个统一社会信用代码的校验位不对，请对照营业执照再看一遍");
        }
        return read.value();
    }

    /** From now on it holds no more. @throws Refused when it was withdrawn before, or the person recorded it themselves */
    @Transactional
    void withdraw(String jobseeker, StateItem item, String reason, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        lock(jobseeker, today);
        Long id = item.id();
        if (id == null || item.isOwn()) {
            throw new Refused("reason", "这是本人登记的，不能替本人撤销；情况变了，请记一个新的状态");
        }
        if (!states.withdraw(id, reason, actor.name())) {
            throw new Refused("reason", "这一条已经撤销过了");
        }
        States.Standing after = lock(jobseeker, today);
        events.publishEvent(
                StateRecorded.withdrawn(id, after.person(), after.state().word(), today));
        log.append(actor, WITHDRAWN, jobseeker, item.state(), reason);
    }

    /** Somebody looks for work again. @return false when they never stopped, or a placement stands */
    @Transactional
    public boolean reopen(String jobseeker, String by) {
        LocalDate today = LocalDate.now(clock);
        States.Standing standing = lock(jobseeker, today);
        if (standing.atWorkSince() != null || standing.state().isLooking()) {
            return false;
        }
        Ground again = grounds.find(Grounds.AGAIN, today).orElseThrow();
        states.add(standing.person(), again, today, null, null, by);
        return true;
    }

    private States.Standing lock(String jobseeker, LocalDate today) {
        return states.lock(jobseeker, today).orElseThrow(() -> new NotThere("求职登记"));
    }

    /** The evidence that can be recorded now. */
    List<Ground> offered() {
        return grounds.on(LocalDate.now(clock));
    }

    /** For a jobseeker who looks for work and was not in contact for so long that the registration may be ended. */
    Optional<Proposal> proposal(String jobseeker) {
        LocalDate today = LocalDate.now(clock);
        States.Standing standing = states.standing(jobseeker, today);
        if (standing.atWorkSince() != null || !standing.state().isLooking()) {
            return Optional.empty();
        }
        return offered().stream()
                .filter(ground -> StateRules.isLost(standing, ground, today))
                .map(ground -> new Proposal(ground, standing.lastContact()))
                .findFirst();
    }

    /** That a registration may be ended: an official decides. */
    record Proposal(Ground ground, LocalDate lastContact) {}
}
