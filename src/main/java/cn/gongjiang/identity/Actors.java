package cn.gongjiang.identity;

import cn.gongjiang.web.Viewer;
import cn.gongjiang.web.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds the {@link Actor} of the current request. */
@Component
class Actors implements Viewers {
    private static final String FOUND = Found.class.getName();

    private final Accounts accounts;
    private final ObjectProvider<Right> rights;
    private final PasswordAge passwordAge;
    private final Clock clock;

    Actors(Accounts accounts, ObjectProvider<Right> rights, PasswordAge passwordAge, Clock clock) {
        this.passwordAge = passwordAge;
        this.clock = clock;
        this.accounts = accounts;
        this.rights = rights;
    }

    private record Found(Actor actor, boolean passwordTooOld) {}

    Optional<Actor> acting() {
        return found().map(Found::actor);
    }

    /** Whether whoever acts must set a new password before anything else. */
    boolean passwordTooOld() {
        return found().filter(Found::passwordTooOld).isPresent();
    }

    /** Found once in a request, however many ask. */
    private Optional<Found> found() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof Found found) {
            return Optional.of(found);
        }
        Optional<Found> found = find();
        if (request != null) {
            found.ifPresent(f -> request.setAttribute(FOUND, f, RequestAttributes.SCOPE_REQUEST));
        }
        return found;
    }

    private Optional<Found> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        if (authentication instanceof BearerTokenAuthentication token) {
            return Optional.of(new Found(program(token), false));
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn
                && clock.instant().isBefore(signedIn.since().plus(Sessions.LONGEST))) {
            return accounts.byId(signedIn.account()).map(this::person);
        }
        return Optional.empty();
    }

    private Found person(Account account) {
        return new Found(account.acting(rightsOf(account.role())), passwordAge.tooOld(account));
    }

    private static Actor program(BearerTokenAuthentication token) {
        String name = String.valueOf(token.getTokenAttributes().get(AccessTokens.NAME));
        Set<String> granted = token.getAuthorities().stream()
                .map(a -> a.getAuthority() == null ? "" : a.getAuthority().replaceFirst("^SCOPE_", ""))
                .collect(Collectors.toSet());
        return new Actor(0, token.getName(), name, Role.PROGRAM, granted, Scope.county());
    }

    /** All rights a role has, by name. */
    Set<String> rightsOf(Role role) {
        return rights.stream()
                .filter(r -> r.roles().contains(role))
                .map(Right::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Viewer> current() {
        return acting().map(a ->
                new Viewer(a.name(), a.role().word(), place(a.scope()), a.role() == Role.WORKER, a.rights()));
    }

    private static String place(Scope scope) {
        return scope.reach() == Scope.Reach.DIVISIONS ? String.join(",", List.copyOf(scope.divisions())) : "";
    }
}
