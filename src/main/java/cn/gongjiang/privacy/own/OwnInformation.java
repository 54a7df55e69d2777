package cn.gongjiang.privacy.own;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.privacy.OwnRecords;
import cn.gongjiang.privacy.OwnRecords.Kept;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything kept about one worker, and handing it out to them. */
@Service
class OwnInformation {
    static final Duration FRESH = Duration.ofMinutes(10);
    static final String ACTION = "own.export";

    private final List<OwnRecords> records;
    private final SignInListing signIns;
    private final AuditLines log;
    private final Clock clock;

    OwnInformation(ObjectProvider<OwnRecords> records, SignInListing signIns, AuditLines log, Clock clock) {
        this.records = records.stream()
                .sorted(Comparator.comparingInt(OwnRecords::order))
                .toList();
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    List<Kept> of(long person) {
        return records.stream().flatMap(r -> r.of(person).stream()).toList();
    }

    /** The numbers under which the audit log speaks of these records. */
    static List<String> numbers(List<Kept> kept) {
        return kept.stream().map(Kept::no).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * @return the number of the line in the audit log
     * @throws Refused when the person signed in too long ago to be surely the one who holds the phone
     */
    @Transactional
    long export(Actor actor) {
        boolean fresh = signIns.last(actor.account(), actor.scope())
                .filter(at -> at.plus(FRESH).isAfter(clock.instant()))
                .isPresent();
        if (!fresh) {
            throw new Refused("", "为了确认是您本人，请退出后重新登录，10 分钟内再下载");
        }
        String no = numbers(of(actor.scope().personOrNone())).getFirst();
        return log.append(actor, ACTION, no, "", "");
    }

    /** @throws NotThere when the actor did not ask for it, or too long ago */
    List<Kept> exported(long line, Actor actor) {
        return log.line(line)
                .filter(l -> l.action().equals(ACTION))
                .filter(l -> l.actor().equals(AuditLines.name(actor)))
                .filter(this::isFresh)
                .map(l -> of(actor.scope().personOrNone()))
                .orElseThrow(() -> new NotThere("下载，或者已经过了 10 分钟，请重新下载"));
    }

    private boolean isFresh(AuditLine line) {
        return line.at().plus(FRESH).isAfter(Instant.now(clock));
    }
}
