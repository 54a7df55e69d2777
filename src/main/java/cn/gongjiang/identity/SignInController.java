package cn.gongjiang.identity;

import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with login and password. */
@RestController
class SignInController {
    private final SignInDesk desk;
    private final Sessions sessions;
    private final boolean demo;

    SignInController(SignInDesk desk, Sessions sessions, @Value("${gongjiang.demo}") boolean demo) {
        this.desk = desk;
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
        sessions.open(desk.signIn(typed, request.getRemoteAddr()), request, response);
        return "/";
    }
}
