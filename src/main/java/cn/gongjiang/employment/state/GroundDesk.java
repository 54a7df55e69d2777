package cn.gongjiang.employment.state;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.rules.RuleChanges;
import cn.gongjiang.rules.RuleVersion;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the grounds: what they are called, how long a state lasts by them, whether they are offered, from a day on. */
@Service
class GroundDesk {
    private final Grounds grounds;
    private final GroundBook book;
    private final RuleChanges changes;

    GroundDesk(Grounds grounds, GroundBook book, RuleChanges changes) {
        this.grounds = grounds;
        this.book = book;
        this.changes = changes;
    }

    @Transactional
    void add(String code, GroundForm told, Actor actor) {
        grounds.lock();
        List<Ground.Recorded> there = book.byCode().get(code);
        if (there == null) {
            throw new NotThere("规则");
        }
        Ground.Recorded before = there.getFirst();
        Ground ground = ground(before.ground(), told);
        RuleVersion added = changes.version(told, null, GroundBook.told(ground, told.offered()), "", actor);
        changes.demand(added, told.seen(), GroundBook.rule(there).versions(), wrong(before.ground(), told));
        grounds.add(new Ground.Recorded(
                ground,
                told.effectiveFrom(),
                before.order(),
                told.offered(),
                told.source(),
                told.verified(),
                told.why(),
                actor.name(),
                added.recordedAt()));
        changes.note(actor, code, before.ground().toString(), added);
    }

    private static Ground ground(Ground before, GroundForm told) {
        return new Ground(
                before.code(),
                before.state(),
                told.word(),
                told.longestMonths(),
                told.monthsWithoutContact(),
                before.creditCode(),
                before.told());
    }

    private List<Problem> wrong(Ground before, GroundForm told) {
        List<Problem> wrong = new ArrayList<>();
        boolean taken = grounds.all().stream()
                .map(Ground.Recorded::ground)
                .anyMatch(other -> !other.code().equals(before.code())
                        && other.state() == before.state()
                        && other.word().equals(told.word()));
        if (taken) {
            wrong.add(new Problem("word", "这个状态下已经有一项叫这个名字，换一个分得清的"));
        }
        if (!told.offered() && before.code().equals(Grounds.AGAIN)) {
            wrong.add(new Problem("offered", "本人在手机上重新登记要用它，不能停用"));
        }
        return wrong;
    }
}
