package cn.gongjiang.identity;

import cn.gongjiang.identity.second.HalfSignIns;
import cn.gongjiang.identity.second.SecondFactors;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with login and password; whoever has a second factor is asked for it next. */
@RestController
class SignInController {
    private final SignInDesk desk;
    private final SecondFactors seconds;
    private final HalfSignIns halves;
    private final Sessions sessions;
    private final Clock clock;
    private final boolean demo;

    SignInController(
            SignInDesk desk,
            SecondFactors seconds,
            HalfSignIns halves,
            Sessions sessions,
            Clock clock,
            @Value("${gongjiang.demo}") boolean demo) {
        this.desk = desk;
        this.seconds = seconds;
        this.halves = halves;
        this.clock = clock;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/login")
    @May(May.ANYONE)
    SignInPage page() {
        return new SignInPage(Form.empty(), demo);
    }

    @PostMapping("/login")
    @Strict("sign-in")
    @May(May.ANYONE)
    ResponseEntity<Object> post(@Body Form<SignIn> form, HttpServletRequest request, HttpServletResponse response) {
        return form.handle(typed -> signIn(typed, request, response), again -> new SignInPage(again, demo));
    }

    private String signIn(SignIn typed, HttpServletRequest request, HttpServletResponse response) {
        Account account = desk.signIn(typed, request.getRemoteAddr());
        if (seconds.isOn(account.id())) {
            return "/half-sign-ins/" + halves.begin(account.id(), clock.instant());
        }
        sessions.open(account, request, response);
        return "/";
    }
}
