package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts of staff and enterprises, and what the administrator does with them. */
@RestController
class AccountController {
    private static final Duration LINK_SHOWN = Duration.ofMinutes(10);

    private final AccountListing listing;
    private final AccountDesk desk;
    private final Invitations invitations;
    private final Areas areas;
    private final Clock clock;

    AccountController(AccountListing listing, AccountDesk desk, Invitations invitations, Areas areas, Clock clock) {
        this.listing = listing;
        this.desk = desk;
        this.invitations = invitations;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    @May("accounts")
    AccountList index(@Query AccountFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/accounts/new")
    @May("accounts")
    NewAccountPage blank() {
        return NewAccountPage.of(areas.names(), Form.empty());
    }

    @PostMapping("/accounts")
    @May("accounts")
    ResponseEntity<Object> post(@Body Form<AccountForm> form, Actor actor) {
        return form.handle(typed -> address(desk.open(typed, actor)), again -> NewAccountPage.of(areas.names(), again));
    }

    @GetMapping("/accounts/{id}")
    @May("accounts")
    AccountPage show(@PathVariable long id, Actor actor) {
        return page(id, actor, Form.empty());
    }

    @PostMapping("/accounts/{id}/invitations")
    @May("accounts")
    ResponseEntity<Object> invite(@PathVariable long id, @Body Form<Nothing> form, Actor actor) {
        return done(id, form, actor, () -> desk.invite(id, actor));
    }

    @PutMapping("/accounts/{id}/closure")
    @May("accounts")
    ResponseEntity<Object> close(@PathVariable long id, @Body Form<Nothing> form, Actor actor) {
        return done(id, form, actor, () -> desk.close(id, actor));
    }

    @DeleteMapping("/accounts/{id}/closure")
    @May("accounts")
    ResponseEntity<Object> reopen(@PathVariable long id, @Body Form<Nothing> form, Actor actor) {
        return done(id, form, actor, () -> desk.reopen(id, actor));
    }

    @DeleteMapping("/accounts/{id}/sessions")
    @May("accounts")
    ResponseEntity<Object> endSessions(@PathVariable long id, @Body Form<Nothing> form, Actor actor) {
        return done(id, form, actor, () -> desk.endSessions(id, actor));
    }

    @DeleteMapping("/accounts/{id}/second-factor")
    @May("accounts")
    ResponseEntity<Object> endSecondFactor(@PathVariable long id, @Body Form<Nothing> form, Actor actor) {
        return done(id, form, actor, () -> desk.endSecondFactor(id, actor));
    }

    /** A form without fields. */
    record Nothing() {}

    private ResponseEntity<Object> done(long id, Form<Nothing> form, Actor actor, Runnable act) {
        find(id, actor);
        return form.handle(
                nothing -> {
                    act.run();
                    return address(id);
                },
                again -> page(id, actor, again));
    }

    private AccountPage page(long id, Actor actor, Form<?> form) {
        AccountItem account = find(id, actor);
        Instant now = clock.instant();
        Optional<Invitations.Invitation> invitation = invitations.latest(id, now);
        String link = invitation
                .filter(i -> i.madeBy() == actor.account()
                        && i.madeAt().plus(LINK_SHOWN).isAfter(now))
                .map(this::link)
                .orElse(null);
        LocalDateTime until = invitation
                .map(i -> LocalDateTime.ofInstant(i.expiresAt(), clock.getZone()))
                .orElse(null);
        return new AccountPage(account, id == actor.account(), link, until, form);
    }

    private AccountItem find(long id, Actor actor) {
        return listing.find(id, actor.scope()).orElseThrow(() -> new NotThere("账号"));
    }

    private String link(Invitations.Invitation invitation) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation")
                .queryParam("key", invitations.key(invitation))
                .toUriString();
    }

    private static String address(long id) {
        return "/accounts/" + id;
    }
}
