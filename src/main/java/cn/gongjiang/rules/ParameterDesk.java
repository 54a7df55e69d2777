package cn.gongjiang.rules;

import cn.gongjiang.core.Parameter;
import cn.gongjiang.core.ParameterKind;
import cn.gongjiang.core.ParameterKinds;
import cn.gongjiang.core.Parameters;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds values from a day on. */
@Service
class ParameterDesk {
    private final ParameterKinds kinds;
    private final Parameters parameters;
    private final ParameterBook book;
    private final RuleChanges changes;
    private final Divisions divisions;

    ParameterDesk(
            ParameterKinds kinds, Parameters parameters, ParameterBook book, RuleChanges changes, Divisions divisions) {
        this.kinds = kinds;
        this.parameters = parameters;
        this.book = book;
        this.changes = changes;
        this.divisions = divisions;
    }

    /** @throws Refused where the value is not sensible, the day is over or taken, or a colleague was there meanwhile */
    @Transactional
    void add(ParameterKind kind, ParameterForm told, Actor actor) {
        kinds.lock(kind.code());
        List<Problem> wrong = new ArrayList<>();
        String sense = kind.wrong(told.value());
        if (!sense.isEmpty()) {
            wrong.add(new Problem("value", sense));
        }
        String division = division(kind, told.division());
        RuleVersion added =
                changes.version(told, book.place(kind, division), kind.text(kind.kept(told.value())), "", actor);
        List<RuleVersion> there = book.rules(kind).stream()
                .flatMap(rule -> rule.versions().stream())
                .toList();
        changes.demand(added, told.seen(), there, wrong);
        parameters.add(new Parameter(
                kind.code(),
                division,
                told.effectiveFrom(),
                kind.kept(told.value()),
                told.source(),
                told.verified(),
                told.why(),
                actor.name(),
                added.recordedAt()));
        changes.note(actor, kind.code(), kind.name(), added);
    }

    private String division(ParameterKind kind, @Nullable String told) {
        String chosen = ParameterBook.COUNTY.equals(told) ? null : divisions.filter(told);
        if (chosen != null && !kind.byDivision()) {
            throw new Refused("division", "这一项全县一个标准，不分镇街");
        }
        return chosen == null ? book.everywhere(kind) : chosen;
    }
}
