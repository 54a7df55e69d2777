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
    private static final String FOUND = Actor.class.getName();

    private final Accounts accounts;
    private final Clients clients;
    private final ObjectProvider<Right> rights;
    private final Clock clock;

    Actors(Accounts accounts, Clients clients, ObjectProvider<Right> rights, Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.clients = clients;
        this.rights = rights;
    }

    /** Found once in a request, however many ask. */
    Optional<Actor> acting() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor) {
            return Optional.of(actor);
        }
        Optional<Actor> actor = find();
        if (request != null) {
            actor.ifPresent(a -> request.setAttribute(FOUND, a, RequestAttributes.SCOPE_REQUEST));
        }
        return actor;
    }

    private Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        if (authentication instanceof BearerTokenAuthentication token) {
            return clients.byId(token.getName()).map(client -> program(client, token));
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn
                && clock.instant().isBefore(signedIn.since().plus(Sessions.LONGEST))) {
            return accounts.byId(signedIn.account()).map(this::person);
        }
        return Optional.empty();
    }

    private Actor person(Account account) {
        return new Actor(
                account.id(),
                account.login(),
                account.name(),
                account.role(),
                rightsOf(account.role()),
                account.scope());
    }

    private Actor program(Clients.Client client, BearerTokenAuthentication token) {
        Set<String> granted = token.getAuthorities().stream()
                .map(a -> a.getAuthority() == null ? "" : a.getAuthority().replaceFirst("^SCOPE_", ""))
                .collect(Collectors.toSet());
        return new Actor(0, client.id(), client.name(), Role.PROGRAM, granted, Scope.county());
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
        return acting().map(a -> new Viewer(a.name(), a.role().word(), place(a.scope()), a.rights()));
    }

    private static String place(Scope scope) {
        return scope.reach() == Scope.Reach.DIVISIONS ? String.join(",", List.copyOf(scope.divisions())) : "";
    }
}
