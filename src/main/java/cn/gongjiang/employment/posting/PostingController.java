package cn.gongjiang.employment.posting;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** An enterprise, or an official for it, writes a vacancy, shows it to everybody, confirms and closes it; officials read and take down. */
@RestController
class PostingController {
    private final PostingListing listing;
    private final PostingDesk desk;
    private final Publishing publishing;
    private final Divisions divisions;

    PostingController(PostingListing listing, PostingDesk desk, Publishing publishing, Divisions divisions) {
        this.listing = listing;
        this.desk = desk;
        this.publishing = publishing;
        this.divisions = divisions;
    }

    /** A form without fields. */
    record Nothing() {}

    @GetMapping("/postings/new")
    @May("postings.write")
    PostingFormPage blank(Scope scope) {
        return newPage(scope, Form.empty());
    }

    @PostMapping("/postings")
    @May("postings.write")
    ResponseEntity<Object> post(@Body Form<PostingForm> form, Actor actor) {
        return form.handle(typed -> address(desk.write(typed, actor)), again -> newPage(actor.scope(), again));
    }

    @GetMapping("/postings/{no}")
    @May("postings.write")
    PostingPage show(@PathVariable String no, Scope scope) {
        return page(posting(no, scope), scope, Form.empty());
    }

    @GetMapping("/postings/{no}/terms")
    @May("postings.write")
    PostingFormPage terms(@PathVariable String no, Scope scope) {
        return formPage(posting(no, scope), PostingFormPage.known(posting(no, scope)));
    }

    @PutMapping("/postings/{no}/terms")
    @May("postings.write")
    ResponseEntity<Object> putTerms(@PathVariable String no, @Body Form<PostingForm> form, Actor actor) {
        posting(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.change(no, typed, actor);
                    return address(no);
                },
                again -> formPage(posting(no, actor.scope()), again));
    }

    @PutMapping("/postings/{no}/publication")
    @May("postings.write")
    ResponseEntity<Object> putPublication(@PathVariable String no, @Body Form<Nothing> form, Actor actor) {
        return done(no, form, actor, nothing -> desk.publish(no, actor));
    }

    @PutMapping("/postings/{no}/confirmation")
    @May("postings.write")
    ResponseEntity<Object> putConfirmation(@PathVariable String no, @Body Form<Nothing> form, Actor actor) {
        return done(no, form, actor, nothing -> desk.confirm(no, actor));
    }

    @PutMapping("/postings/{no}/closing")
    @May("postings.write")
    ResponseEntity<Object> putClosing(@PathVariable String no, @Body Form<ClosingForm> form, Actor actor) {
        return done(no, form, actor, typed -> desk.close(no, typed, actor));
    }

    @PutMapping("/postings/{no}/review")
    @May("postings.decide")
    ResponseEntity<Object> putReview(@PathVariable String no, @Body Form<ReviewForm> form, Actor actor) {
        return done(no, form, actor, typed -> desk.decide(no, typed, actor));
    }

    @PutMapping("/postings/{no}/takedown")
    @May("postings.decide")
    ResponseEntity<Object> putTakedown(@PathVariable String no, @Body Form<TakedownForm> form, Actor actor) {
        return done(no, form, actor, typed -> desk.takeDown(no, typed, actor));
    }

    private <F> ResponseEntity<Object> done(String no, Form<F> form, Actor actor, Consumer<F> act) {
        posting(no, actor.scope());
        return form.handle(
                typed -> {
                    act.accept(typed);
                    return address(no);
                },
                again -> page(posting(no, actor.scope()), actor.scope(), again));
    }

    private PostingPage page(Posting posting, Scope scope, Form<?> form) {
        return PostingPage.of(
                posting,
                publishing.check(posting).decision(),
                listing.acts(posting.vacancy().no(), scope),
                form);
    }

    private PostingFormPage newPage(Scope scope, Form<PostingForm> form) {
        return new PostingFormPage(null, null, scope.enterprise() == null, names(), form);
    }

    private PostingFormPage formPage(Posting posting, Form<PostingForm> form) {
        return new PostingFormPage(posting.vacancy(), posting.version(), false, names(), form);
    }

    private List<String> names() {
        return divisions.names();
    }

    private Posting posting(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
    }

    private static String address(String no) {
        return "/postings/" + no;
    }
}
