package cn.gongjiang.registry.duplicate;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.PersonChanges;
import cn.gongjiang.web.Refused;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records into one, undoes it, and tells two apart. Nothing is moved or deleted: the record that is gone points
 * to the one that is kept, which gets what it lacked, and whoever looks for the first finds the second.
 */
@Service
class MergeDesk {
    private final Merges merges;
    private final PersonChanges changes;

    MergeDesk(Merges merges, PersonChanges changes) {
        this.merges = merges;
        this.changes = changes;
    }

    /** @return the merge's number */
    @Transactional
    String merge(MergeForm form, Actor actor) {
        DuplicateKind kind = kind(form.kept(), form.gone(), "gone");
        List<Long> both = lock(kind, form.kept(), form.gone(), "kept", "gone", actor);
        long kept = both.getFirst();
        long gone = both.getLast();
        demand(!merges.stands(kind, kept, false), "kept", "这条记录已经并入别的记录，不能再留下");
        demand(!merges.stands(kind, gone, false), "gone", "这条记录已经并入别的记录");
        demand(!merges.stands(kind, gone, true), "gone", "已经有别的记录并入这一条，请让它留下");
        String no = merges.add(kind, kept, gone, form.note(), actor.name());
        if (kind == DuplicateKind.PEOPLE) {
            changes.fill(kept, gone, new PersonChanges.Cause(null, no, actor.name()));
        }
        return no;
    }

    /** Both records stand by themselves again; the merge was already found to be seen by the actor. */
    @Transactional
    void undo(MergeItem merge, UndoingForm form, Actor actor) {
        demand(merges.undo(merge.no(), form.reason(), actor.name()), "reason", "这次合并已经撤销过了");
        for (Long kept : merges.keptPerson(merge.no())) {
            changes.empty(kept, merge.no(), new PersonChanges.Cause(null, merge.no(), actor.name()));
        }
    }

    @Transactional
    void distinguish(DistinctForm form, Actor actor) {
        DuplicateKind kind = kind(form.one(), form.other(), "other");
        lock(kind, form.one(), form.other(), "one", "other", actor);
        merges.distinguish(form.one(), form.other(), actor.name());
    }

    /** Locked in the order of their numbers, so that two officials never wait for each other in a circle. */
    private List<Long> lock(
            DuplicateKind kind, String one, String other, String fieldOfOne, String fieldOfOther, Actor actor) {
        boolean inOrder = one.compareTo(other) < 0;
        long first = lock(kind, inOrder ? one : other, inOrder ? fieldOfOne : fieldOfOther, actor);
        long second = lock(kind, inOrder ? other : one, inOrder ? fieldOfOther : fieldOfOne, actor);
        return inOrder ? List.of(first, second) : List.of(second, first);
    }

    private long lock(DuplicateKind kind, String no, String field, Actor actor) {
        return merges.lock(kind, no, actor.scope()).orElseThrow(() -> new Refused(field, "没有这条记录，或不在您的辖区"));
    }

    private static DuplicateKind kind(String one, String other, String field) {
        demand(!one.equals(other), field, "这是同一条记录");
        return Arrays.stream(DuplicateKind.values())
                .filter(kind -> kind.numbers(one) && kind.numbers(other))
                .findFirst()
                .orElseThrow(() -> new Refused(field, "只能是两条人员记录，或两条企业记录"));
    }

    private static void demand(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refused(field, message);
        }
    }
}
