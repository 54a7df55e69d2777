package cn.gongjiang.identity.second;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** One's own second factor, and the step of signing in that asks for it. */
@RestController
class SecondController {
    private static final Duration CODES_SHOWN = Duration.ofMinutes(10);
    private static final String OWN = "/second-factor";

    private final SecondDesk desk;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;
    private final String issuer;

    SecondController(
            SecondDesk desk,
            SecondFactors factors,
            Accounts accounts,
            Sessions sessions,
            Clock clock,
            @Value("${gongjiang.county.product} ${gongjiang.county.brand}") String issuer) {
        this.desk = desk;
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.issuer = issuer;
    }

    /** A form without fields. */
    record Nothing() {}

    @GetMapping(OWN)
    @May(May.SIGNED_IN)
    SecondPage own(Actor actor) {
        return page(staff(actor), Form.empty());
    }

    @PostMapping(OWN)
    @May(May.SIGNED_IN)
    ResponseEntity<Object> begin(@Body Form<Nothing> form, Actor actor) {
        Account account = staff(actor);
        return form.handle(
                nothing -> {
                    desk.begin(account);
                    return OWN;
                },
                again -> page(account, Form.empty()));
    }

    @PutMapping(OWN)
    @May(May.SIGNED_IN)
    @Strict("sign-in")
    ResponseEntity<Object> confirm(@Body Form<SecondForm> form, Actor actor) {
        Account account = staff(actor);
        return with(form, account, code -> desk.confirm(account, code));
    }

    @DeleteMapping(OWN)
    @May(May.SIGNED_IN)
    @Strict("sign-in")
    ResponseEntity<Object> end(@Body Form<SecondForm> form, Actor actor) {
        Account account = staff(actor);
        return with(form, account, code -> desk.end(account, code));
    }

    @GetMapping("/half-sign-ins/{id}")
    @May(May.ANYONE)
    SecondStepPage step(@PathVariable String id) {
        return step(id, Form.empty());
    }

    @PostMapping("/half-sign-ins/{id}/session")
    @May(May.ANYONE)
    @Strict("sign-in")
    ResponseEntity<Object> signIn(
            @PathVariable String id,
            @Body Form<SecondForm> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return form.handle(
                typed -> {
                    sessions.open(desk.signIn(id, typed.code(), request.getRemoteAddr()), request, response);
                    return "/";
                },
                again -> step(id, again));
    }

    private ResponseEntity<Object> with(Form<SecondForm> form, Account account, Consumer<String> act) {
        return form.handle(
                typed -> {
                    act.accept(typed.code());
                    return OWN;
                },
                again -> page(account, again));
    }

    private SecondStepPage step(String id, Form<SecondForm> form) {
        desk.requireOpen(id);
        return new SecondStepPage(id, form);
    }

    private SecondPage page(Account account, Form<SecondForm> form) {
        Optional<SecondFactors.Factor> factor = factors.find(account.id());
        if (factor.isEmpty()) {
            return new SecondPage("没有开通", null, null, List.of(), form);
        }
        SecondFactors.Factor known = factor.get();
        if (known.confirmedAt() == null) {
            return new SecondPage("等待确认", known.text(), QrCode.of(address(account, known)), List.of(), form);
        }
        boolean shown = known.confirmedAt().plus(CODES_SHOWN).isAfter(clock.instant());
        return new SecondPage("已开通", null, null, shown ? factors.recoveryCodes(known) : List.of(), form);
    }

    /** What authenticators read from the QR code. */
    private String address(Account account, SecondFactors.Factor factor) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{label}")
                .queryParam("secret", factor.text())
                .queryParam("issuer", "{issuer}")
                .encode()
                .buildAndExpand(issuer + ":" + account.login(), issuer)
                .toUriString();
    }

    /** Workers sign in with their phone, enterprises and programs have no second factor. */
    private Account staff(Actor actor) {
        return accounts.byId(actor.account())
                .filter(account -> account.role().isStaff())
                .orElseThrow(() -> new NotThere("设置：两步登录是工作人员用的"));
    }
}
