package cn.gongjiang.identity;

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

/** Asks every handler which right it needs and lets nobody past who lacks it; a handler that says nothing is shut. */
@Component
class Doorkeeper implements HandlerInterceptor {
    private static final String PASSWORD = "/password";

    private final Actors actors;
    private final Audience audience;

    Doorkeeper(Actors actors, Audience audience) {
        this.actors = actors;
        this.audience = audience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
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
