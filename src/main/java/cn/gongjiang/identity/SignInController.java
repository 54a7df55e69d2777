package cn.gongjiang.identity;

import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with login and password. */
@RestController
class SignInController {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository contexts;
    private final boolean demo;

    SignInController(
            Accounts accounts,
            PasswordEncoder passwords,
            SecurityContextRepository contexts,
            @Value("${gongjiang.demo}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.contexts = contexts;
        this.demo = demo;
    }

    @GetMapping("/login")
    @May(May.ANYONE)
    SignInPage page() {
        return new SignInPage(Form.empty(), demo);
    }

    @PostMapping("/login")
    @May(May.ANYONE)
    ResponseEntity<Object> post(@Body Form<SignIn> form, HttpServletRequest request, HttpServletResponse response) {
        return form.handle(typed -> signIn(typed, request, response), again -> new SignInPage(again, demo));
    }

    private String signIn(SignIn typed, HttpServletRequest request, HttpServletResponse response) {
        Account account = accounts.byLogin(typed.login())
                .filter(a -> accounts.passwordHash(a.id())
                        .filter(hash -> passwords.matches(typed.password(), hash))
                        .isPresent())
                .orElseThrow(() -> new Refused("password", "账号或密码不对"));
        SignedIn signedIn = new SignedIn(account.id(), account.login(), "");
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "/";
    }
}
