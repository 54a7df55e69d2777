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

/** Finds the {@link Actor} of the current request. */
@Component
class Actors implements Viewers {
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

    Optional<Actor> acting() {
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
