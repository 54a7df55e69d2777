package cn.gongjiang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of browsers: a fresh one at each sign-in with a fresh CSRF token, idle and absolute limits, and one at a time
 * for a staff account. The accounts of a demo county are shared by many people, so there it may have several.
 */
@Component
public class Sessions {
    static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration STAFF_IDLE = Duration.ofMinutes(15);
    private static final Duration PUBLIC_IDLE = Duration.ofMinutes(30);

    private final Accounts accounts;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrf;
    private final FindByIndexNameSessionRepository<?> stored;
    private final Clock clock;
    private final boolean shared;

    Sessions(
            Accounts accounts,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrf,
            FindByIndexNameSessionRepository<?> stored,
            Clock clock,
            @Value("${gongjiang.demo}") boolean demo) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.csrf = csrf;
        this.stored = stored;
        this.clock = clock;
        this.shared = demo;
    }

    /** Begins a session for somebody who has just proved who they are. */
    public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (!shared && account.role().isStaff()) {
            end(account.login());
        }
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SignedIn signedIn = new SignedIn(account.id(), account.login(), clock.instant());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        Duration idle = account.role().isStaff() ? STAFF_IDLE : PUBLIC_IDLE;
        request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
        csrf.saveToken(csrf.generateToken(request), request, response);
        accounts.signedIn(account.id(), clock.instant());
    }

    /** Ends every session of this login, whatever browser it is in. */
    public void end(String login) {
        stored.findByPrincipalName(login).keySet().forEach(stored::deleteById);
    }
}
