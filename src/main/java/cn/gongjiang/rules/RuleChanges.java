package cn.gongjiang.rules;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every new row of a rule is held against, and how it is written down. Whoever adds one locks the rule first, so that two
 * at once come one after the other.
 */
@Service
public class RuleChanges {
    static final String ACTION = "rule";
    private static final int YEARS_AHEAD = 10;

    private final AuditLines audit;
    private final Clock clock;

    RuleChanges(AuditLines audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The row as it will be.
     *
     * @param value in words
     * @param detail what is different from the row before, where the value does not tell it
     */
    public RuleVersion version(RuleForm told, @Nullable String place, String value, String detail, Actor actor) {
        return new RuleVersion(
                told.effectiveFrom(),
                place,
                value,
                null,
                detail,
                told.source(),
                told.verified(),
                told.why(),
                actor.name(),
                clock.instant());
    }

    /**
     * Demands that a row can be added to those that are there.
     *
     * @param wrong what its own module found wrong
     * @throws Refused with everything that is wrong, at its fields
     */
    public void demand(RuleVersion added, @Nullable Integer seen, List<RuleVersion> there, List<Problem> wrong) {
        List<Problem> problems = new ArrayList<>(wrong);
        LocalDate today = LocalDate.now(clock);
        if (seen != null && seen != there.size()) {
            problems.add(new Problem("", "您打开以后，" + latest(there) + "。您填的还在下面，看过再保存"));
        }
        if (added.effectiveFrom().isBefore(today)) {
            problems.add(new Problem("effectiveFrom", "只能从今天或以后起生效：以前的数字都按当时的规则算，不能再改"));
        } else if (added.effectiveFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(new Problem("effectiveFrom", "最晚到十年后的今天，请看看年份"));
        }
        there.stream()
                .filter(added::sameDayAndPlace)
                .findFirst()
                .ifPresent(same -> problems.add(new Problem(
                        "effectiveFrom", "这一天起已经有了（" + same.recordedBy() + "记的：" + same.told() + "），请换一天")));
        if (problems.isEmpty() && alreadySo(added, there)) {
            problems.add(new Problem("", "和那天有效的完全一样，不用再记"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Writes into the audit log what was added, in the transaction that adds it: call it last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String code, String name, RuleVersion added) {
        String detail = added.detail().isEmpty() ? "" : "；" + added.detail();
        String what = "%s：%s 起 %s%s".formatted(name, added.effectiveFrom(), added.told(), detail);
        audit.append(actor, ACTION, code, what, added.note());
    }

    private static boolean alreadySo(RuleVersion added, List<RuleVersion> there) {
        List<RuleVersion> ofThePlace = there.stream()
                .filter(one -> Objects.equals(one.place(), added.place()))
                .toList();
        return Dated.on(added.effectiveFrom(), ofThePlace)
                .filter(added::saysTheSame)
                .isPresent();
    }

    private static String latest(List<RuleVersion> there) {
        return there.stream()
                .max(Comparator.comparing(RuleVersion::recordedAt))
                .map(one -> "%s记了：%s 起 %s".formatted(one.recordedBy(), one.effectiveFrom(), one.told()))
                .orElse("别人改过了");
    }
}
