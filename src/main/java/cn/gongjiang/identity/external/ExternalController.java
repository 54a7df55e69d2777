package cn.gongjiang.identity.external;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.identity.external.IdentityProvider.Attempt;
import cn.gongjiang.identity.external.IdentityProvider.Unaccepted;
import cn.gongjiang.identity.second.HalfSignIns;
import cn.gongjiang.identity.second.SecondFactors;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing in through a provider of identities, and binding one's account to it. */
@RestController
class ExternalController {
    static final String CALLBACK = "/external-sign-in/callback";
    private static final String COOKIE = "external";

    private final ExternalDesk desk;
    private final Accounts accounts;
    private final SecondFactors seconds;
    private final HalfSignIns halves;
    private final Sessions sessions;
    private final Clock clock;

    ExternalController(
            ExternalDesk desk,
            Accounts accounts,
            SecondFactors seconds,
            HalfSignIns halves,
            Sessions sessions,
            Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.seconds = seconds;
        this.halves = halves;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What the provider adds to the address. */
    record Answered(@Nullable String state, @Nullable String code) {}

    /** A form without fields. */
    record Nothing() {}

    @GetMapping("/external-sign-in")
    @May(May.ANYONE)
    @Strict("sign-in")
    ExternalPage start(HttpServletResponse response) {
        return page(null, "", response);
    }

    @GetMapping("/external-binding")
    @May(May.SIGNED_IN)
    ExternalPage binding(Actor actor, HttpServletResponse response) {
        return page(account(actor), "", response);
    }

    @DeleteMapping("/external-binding")
    @May(May.SIGNED_IN)
    ResponseEntity<Object> end(@Body Form<Nothing> form, Actor actor, HttpServletResponse response) {
        Account account = account(actor);
        return form.handle(
                nothing -> {
                    desk.end(account);
                    return "/external-binding";
                },
                again -> page(account, "", response));
    }

    /** Only for the browser that was sent: its cookie knows the state too. */
    @GetMapping(CALLBACK)
    @May(May.ANYONE)
    @Strict("sign-in")
    ResponseEntity<Object> callback(
            @Query Answered answered, HttpServletRequest request, HttpServletResponse response) {
        String state = answered.state();
        if (state == null || !cookie(request).filter(state::equals).isPresent()) {
            throw new NotThere("登录，请重新登录");
        }
        keep(response, "");
        try {
            String code = Optional.ofNullable(answered.code()).orElse("");
            ExternalDesk.Returned returned = desk.comeBack(state, code, here());
            return Form.seeOther(returned.bound() ? "/external-binding" : open(returned.account(), request, response));
        } catch (Unaccepted refused) {
            return ResponseEntity.unprocessableContent().body(page(null, refused.getMessage(), response));
        }
    }

    private String open(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (seconds.isOn(account.id())) {
            return "/half-sign-ins/" + halves.begin(account.id(), clock.instant());
        }
        sessions.open(account, request, response);
        return "/";
    }

    private ExternalPage page(@Nullable Account account, @Nullable String refused, HttpServletResponse response) {
        IdentityProvider provider = desk.provider();
        if (account != null && desk.isBound(account.id())) {
            return new ExternalPage(provider.word(), true, true, "", "");
        }
        Attempt attempt = desk.begin(account == null ? null : account.id());
        keep(response, attempt.state());
        String address = provider.start(attempt, here()).toString();
        return new ExternalPage(provider.word(), account != null, false, address, refused == null ? "" : refused);
    }

    private Account account(Actor actor) {
        return accounts.byId(actor.account()).orElseThrow(() -> new NotThere("账号"));
    }

    private static URI here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(CALLBACK)
                .build()
                .toUri();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(c -> c.getValue())
                        .findFirst();
    }

    private static void keep(HttpServletResponse response, String state) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, state)
                .path("/external-sign-in")
                .maxAge(state.isEmpty() ? 0 : Attempts.LIFE.toSeconds())
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
