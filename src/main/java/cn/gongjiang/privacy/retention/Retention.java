package cn.gongjiang.privacy.retention;

import cn.gongjiang.core.Retained;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.privacy.Purposes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what is due by the register of purposes, all of a day or nothing. The audit log learns how many, never who. */
@Service
class Retention {
    static final String ACTION = "retention.end";

    private final List<Retained> kept;
    private final Purposes purposes;
    private final Runs runs;
    private final AuditLines log;

    Retention(ObjectProvider<Retained> kept, Purposes purposes, Runs runs, AuditLines log) {
        this.kept = kept.stream()
                .sorted(Comparator.comparingInt(Retained::order).thenComparing(Retained::purpose))
                .toList();
        this.purposes = purposes;
        this.runs = runs;
        this.log = log;
    }

    /** @return how many records of each purpose ended; a second run of the same day finds none */
    @Transactional
    public Map<String, Integer> end(LocalDate today) {
        runs.oneAtATime();
        Map<String, Integer> ended = new LinkedHashMap<>();
        for (Retained what : kept) {
            purposes.on(today, what.purpose())
                    .flatMap(purpose -> purpose.due(today))
                    .ifPresent(
                            before -> ended.merge(what.purpose(), what.ending().applyAsInt(before), Integer::sum));
        }
        ended.forEach((purpose, count) -> {
            if (count > 0) {
                log.append(Actor.platform(), ACTION, purpose, count + "", "");
            }
        });
        runs.add(today, ended.values().stream().mapToInt(Integer::intValue).sum());
        return ended;
    }

    /** Unless it was done today already: an older backup does not know what was ended since. */
    @Transactional
    public void endOnce(LocalDate today) {
        if (!runs.ran(today)) {
            end(today);
        }
    }
}
