package cn.gongjiang.registry.duplicate;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be double, what an official merged or told apart, and the undoing of a merge. */
@RestController
class DuplicateController {
    private final DuplicateListing duplicates;
    private final MergeListing merges;
    private final MergeDesk desk;

    DuplicateController(DuplicateListing duplicates, MergeListing merges, MergeDesk desk) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.desk = desk;
    }

    @GetMapping("/duplicates")
    @May("registry.merge")
    DuplicateList index(@Query DuplicateFilter filter, Paging paging, Scope scope) {
        return duplicates.matching(filter, paging, scope);
    }

    /** Two that are two: the pair is not proposed again. */
    @PostMapping("/duplicates/distinctions")
    @May("registry.merge")
    ResponseEntity<Object> postDistinction(@Body Form<DistinctForm> form, Actor actor) {
        return form.handle(
                typed -> {
                    desk.distinguish(typed, actor);
                    return listOf(typed.one());
                },
                again -> refused(again, "one", actor));
    }

    @GetMapping("/merges")
    @May("registry.merge")
    MergeList merges(Paging paging, Scope scope) {
        return merges.all(paging, scope);
    }

    @PostMapping("/merges")
    @May("registry.merge")
    ResponseEntity<Object> postMerge(@Body Form<MergeForm> form, Actor actor) {
        return form.handle(typed -> "/merges/" + desk.merge(typed, actor), again -> refused(again, "kept", actor));
    }

    @GetMapping("/merges/{no}")
    @May("registry.merge")
    MergePage merge(@PathVariable String no, Scope scope) {
        return new MergePage(found(no, scope), Form.empty());
    }

    @PutMapping("/merges/{no}/undoing")
    @May("registry.merge")
    ResponseEntity<Object> putUndoing(@PathVariable String no, @Body Form<UndoingForm> form, Actor actor) {
        MergeItem merge = found(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.undo(merge, typed, actor);
                    return "/merges/" + merge.no();
                },
                again -> new MergePage(merge, again));
    }

    private DuplicateList refused(Form<?> form, String field, Actor actor) {
        DuplicateKind kind =
                DuplicateKind.ENTERPRISES.numbers(form.typed(field)) ? DuplicateKind.ENTERPRISES : DuplicateKind.PEOPLE;
        return duplicates
                .matching(new DuplicateFilter(kind), Paging.first(), actor.scope())
                .with(form);
    }

    private static String listOf(String no) {
        return DuplicateKind.ENTERPRISES.numbers(no) ? "/duplicates?kind=enterprises" : "/duplicates";
    }

    private MergeItem found(String no, Scope scope) {
        return merges.find(no, scope).orElseThrow(() -> new NotThere("合并"));
    }
}
