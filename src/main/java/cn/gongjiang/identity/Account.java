package cn.gongjiang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in: login, shown name, one role, and what its scope is drawn around. */
public record Account(
        long id,
        String login,
        String name,
        Role role,
        Set<String> divisions,
        @Nullable Long enterprise,
        @Nullable Long person) {
    Scope scope() {
        return switch (role) {
            case COUNTY -> Scope.county();
            case TOWN, GRASSROOTS_UNION, KEEPER -> Scope.divisions(divisions);
            case ENTERPRISE -> enterprise == null ? Scope.nothing() : Scope.enterprise(enterprise);
            case WORKER -> person == null ? Scope.nothing() : Scope.person(person);
            case HOST, MEDIATOR, LAWYER, ADMINISTRATOR, AUDITOR, PROGRAM -> Scope.nothing();
        };
    }
}
