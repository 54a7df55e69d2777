package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Imports and their steps. */
@RestController
class ImportController {
    private final ImportDesk desk;
    private final ImportListing listing;
    private final ImportKinds kinds;
    private final RefusedRows refusedRows;

    ImportController(ImportDesk desk, ImportListing listing, ImportKinds kinds, RefusedRows refusedRows) {
        this.desk = desk;
        this.listing = listing;
        this.kinds = kinds;
        this.refusedRows = refusedRows;
    }

    @GetMapping("/imports")
    @May("imports")
    ImportList index(Paging paging, Scope scope) {
        return listing.latest(paging, scope, new ImportList.Upload(Form.empty(), kinds.all()));
    }

    @PostMapping("/imports")
    @May("imports")
    ResponseEntity<Object> post(@Body Form<UploadForm> form, Actor actor) {
        return form.handle(
                typed -> "/imports/" + desk.upload(typed, actor),
                again -> listing.latest(Paging.first(), actor.scope(), new ImportList.Upload(again, kinds.all())));
    }

    @GetMapping("/imports/templates/{kind}")
    @May("imports")
    TemplatePage template(@PathVariable String kind) {
        ImportKind known = kinds.find(kind).orElseThrow(() -> new NotThere("导入种类"));
        return new TemplatePage(
                known.code(),
                known.label(),
                known.columns().stream()
                        .map(c -> new TemplatePage.Known(c.name(), c.required(), c.synonyms()))
                        .toList());
    }

    @GetMapping("/imports/{id}")
    @May("imports")
    ImportPage show(@PathVariable String id, Scope scope) {
        return page(item(id, scope), scope, Form.empty());
    }

    /** What it would write over, or did. */
    @GetMapping("/imports/{id}/changes")
    @May("imports")
    ImportChangeList changes(@PathVariable String id, Paging paging, Scope scope) {
        return listing.changes(item(id, scope), paging, scope);
    }

    @PutMapping("/imports/{id}/confirmation")
    @May("imports")
    ResponseEntity<Object> putConfirmation(@PathVariable String id, @Body Form<ConfirmationForm> form, Actor actor) {
        return step(id, form, actor, (item, typed) -> desk.confirm(item, typed, actor));
    }

    /** What the columns are, where they were taken for something else. */
    @PutMapping("/imports/{id}/columns")
    @May("imports")
    ResponseEntity<Object> putColumns(@PathVariable String id, @Body Form<ColumnsForm> form, Actor actor) {
        return step(id, form, actor, (item, typed) -> desk.correct(item, listing.columns(id, actor.scope()), typed));
    }

    @PutMapping("/imports/{id}/cancellation")
    @May("imports")
    ResponseEntity<Object> putCancellation(@PathVariable String id, @Body Form<Nothing> form, Actor actor) {
        return step(id, form, actor, (item, nothing) -> desk.cancel(item));
    }

    @PutMapping("/imports/{id}/rereading")
    @May("imports")
    ResponseEntity<Object> putRereading(@PathVariable String id, @Body Form<Nothing> form, Actor actor) {
        return step(id, form, actor, (item, nothing) -> desk.reread(item));
    }

    private <R> ResponseEntity<Object> step(String id, Form<R> form, Actor actor, BiConsumer<ImportItem, R> doing) {
        ImportItem item = item(id, actor.scope());
        return form.handle(
                typed -> {
                    doing.accept(item, typed);
                    return "/imports/" + item.id();
                },
                again -> page(item(id, actor.scope()), actor.scope(), again));
    }

    private ImportPage page(ImportItem item, Scope scope, Form<?> form) {
        List<ImportProblem> problems = listing.problems(item.id(), scope);
        return new ImportPage(
                item,
                listing.columns(item.id(), scope),
                problems,
                form,
                kinds.columnNames(item.kind()),
                () -> refusedRows.of(item, problems));
    }

    private ImportItem item(String id, Scope scope) {
        return listing.find(id, scope).orElseThrow(() -> new NotThere("导入"));
    }

    /** A step that needs no words. */
    record Nothing() {}
}
