package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.PasswordAge;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting a password: by the link of an invitation, or one's own anew. */
@RestController
class PasswordController {
    private final PasswordDesk desk;
    private final Accounts accounts;
    private final PasswordAge age;
    private final Sessions sessions;
    private final Clock clock;

    PasswordController(PasswordDesk desk, Accounts accounts, PasswordAge age, Sessions sessions, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.age = age;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/invitation")
    @May(May.ANYONE)
    InvitationPage invitation(@Query LinkFilter link) {
        return invitation(link.keyOrNone(), Form.empty());
    }

    @PostMapping("/invitation")
    @Strict("sign-in")
    @May(May.ANYONE)
    ResponseEntity<Object> answer(@Body Form<InvitationForm> form) {
        return form.handle(
                typed -> {
                    desk.answer(typed);
                    return "/login";
                },
                again -> invitation(again.typed("key"), again));
    }

    @GetMapping("/password")
    @May(May.SIGNED_IN)
    PasswordPage own(Actor actor) {
        return page(withPassword(actor), Form.empty());
    }

    @PutMapping("/password")
    @Strict("sign-in")
    @May(May.SIGNED_IN)
    ResponseEntity<Object> change(
            @Body Form<PasswordForm> form, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        Account account = withPassword(actor);
        return form.handle(
                typed -> {
                    desk.change(account, typed, request.getRemoteAddr());
                    sessions.open(account, request, response);
                    return "/password";
                },
                again -> page(account, again));
    }

    private InvitationPage invitation(String key, Form<InvitationForm> form) {
        Account account = desk.invited(key);
        return new InvitationPage(
                account.login(), account.name(), account.role().word(), key, form);
    }

    private PasswordPage page(Account account, Form<PasswordForm> form) {
        return new PasswordPage(
                account.login(),
                Objects.requireNonNull(day(account.passwordSetAt())),
                day(age.until(account).orElse(null)),
                age.tooOld(account),
                account.role().isStaff(),
                form);
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    /** Programs have none, workers need none. */
    private Account withPassword(Actor actor) {
        return accounts.byId(actor.account())
                .filter(account -> account.passwordSetAt() != null)
                .orElseThrow(() -> new NotThere("密码：您不用密码登录"));
    }
}
