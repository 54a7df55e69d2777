package cn.gongjiang.identity;

import cn.gongjiang.identity.limits.Limits;
import cn.gongjiang.web.Audience;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks every handler which right it needs and lets nobody past who lacks it or asks too often; a handler that says nothing is
 * shut.
 */
@Component
class Doorkeeper implements HandlerInterceptor {
    private static final String PASSWORD = "/password";
    private static final String OURS = "cn.gongjiang.";

    private final Actors actors;
    private final Audience audience;
    private final Limits limits;

    Doorkeeper(Actors actors, Audience audience, Limits limits) {
        this.actors = actors;
        this.audience = audience;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.getBeanType().getName().startsWith(OURS)) {
            count(method, request);
        }
        if (isOpen(method)) {
            return true;
        }
        Actor actor = actors.acting().orElse(null);
        if (actor == null) {
            askToSignIn(request, response);
            return false;
        }
        if (actors.passwordTooOld() && !request.getServletPath().equals(PASSWORD)) {
            askForNewPassword(request, response);
            return false;
        }
        May may = method.getMethodAnnotation(May.class);
        if (may == null || !(may.value().equals(May.SIGNED_IN) || actor.may(may.value()))) {
            throw new AccessDeniedException("the right is missing");
        }
        return true;
    }

    private void count(HandlerMethod method, HttpServletRequest request) {
        limits.ordinary(actors.acting(), request.getRemoteAddr());
        Strict strict = method.getMethodAnnotation(Strict.class);
        if (strict != null) {
            limits.strict(strict.value(), request.getRemoteAddr());
        }
    }

    /** The container's error page and the generated API description are for everybody. */
    private static boolean isOpen(HandlerMethod method) {
        String type = method.getBeanType().getName();
        if (type.startsWith("org.springdoc.") || type.equals("cn.gongjiang.web.ErrorEndpoint")) {
            return true;
        }
        @Nullable May may = method.getMethodAnnotation(May.class);
        return may != null && may.value().equals(May.ANYONE);
    }

    private void askForNewPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (audience.wantsPage(request)) {
            response.sendRedirect(PASSWORD);
            return;
        }
        throw new AccessDeniedException("the password is too old");
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (audience.wantsPage(request)) {
            response.sendRedirect("/login");
            return;
        }
        throw new InsufficientAuthenticationException("nobody is signed in");
    }
}
