package cn.gongjiang.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in: login, shown name, one role, and what its scope is drawn around.
 *
 * @param passwordSetAt null while there is no password: not yet, or for ever where one signs in otherwise
 */
public record Account(
        long id,
        String login,
        String name,
        Role role,
        Set<String> divisions,
        @Nullable Long enterprise,
        @Nullable Long person,
        @Nullable Instant passwordSetAt) {
    /** Who acts when this account does. */
    public Actor acting(Set<String> rights) {
        return new Actor(id, login, name, role, rights, scope());
    }

    Scope scope() {
        return switch (role) {
            case COUNTY -> Scope.county();
            case TOWN, KEEPER -> Scope.divisions(divisions);
            case GRASSROOTS_UNION -> enterprise == null ? Scope.divisions(divisions) : Scope.enterprise(enterprise);
            case ENTERPRISE -> enterprise == null ? Scope.nothing() : Scope.enterprise(enterprise);
            case WORKER -> person == null ? Scope.nothing() : Scope.person(person);
            case HOST -> Scope.ownSessions(id);
            case MEDIATOR, LAWYER -> Scope.assignedMatters(id);
            case ADMINISTRATOR -> Scope.accounts();
            case AUDITOR -> Scope.logs();
            case PROGRAM -> Scope.nothing();
        };
    }
}
