package cn.gongjiang.employment.reveal;

import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonalField;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one masked field to one person for a few minutes: first the line in the audit log, then the value. */
@Service
class RevealDesk {
    static final Duration OPEN = Duration.ofMinutes(5);
    private static final String ACTION = "reveal";

    private final JobseekerListing jobseekers;
    private final People people;
    private final AuditLines log;
    private final Clock clock;

    RevealDesk(JobseekerListing jobseekers, People people, AuditLines log, Clock clock) {
        this.jobseekers = jobseekers;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /** A value and the line of the log under which it was opened. */
    record Opened(AuditLine line, String value) {}

    /** @return the number of the line in the audit log */
    @Transactional
    long open(String no, RevealForm form, Actor actor) {
        if (people.reveal(person(no, actor.scope()), form.what()).isEmpty()) {
            throw new Refused("what", "没有登记" + form.what().word());
        }
        return log.append(actor, ACTION, no, form.what().name(), form.reason().strip());
    }

    /** @throws NotThere when the actor did not ask for it, or too long ago */
    Opened opened(String no, long line, Actor actor) {
        return log.line(line)
                .filter(l -> l.action().equals(ACTION) && l.subject().equals(no))
                .filter(l -> l.actor().equals(AuditLines.name(actor)))
                .filter(l -> l.at().plus(OPEN).isAfter(Instant.now(clock)))
                .flatMap(l -> people.reveal(person(no, actor.scope()), PersonalField.valueOf(l.detail()))
                        .map(value -> new Opened(l, value)))
                .orElseThrow(() -> new NotThere("查看记录：只有本人在 5 分钟内可以看，请重新说明理由"));
    }

    List<AuditLine> linesOf(String no) {
        return log.about(no).stream().filter(l -> l.action().equals(ACTION)).toList();
    }

    private long person(String no, Scope scope) {
        return jobseekers.person(no, scope).orElseThrow(() -> new NotThere("求职者"));
    }
}
