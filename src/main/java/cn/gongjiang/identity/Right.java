package cn.gongjiang.identity;

import java.util.Set;

/**
 * A right that a module declares as a bean: its name (such as {@code jobseekers.read}), what it allows in words, and the
 * roles that have it. What it reaches is always limited by the {@link Scope}. The administrator and the auditor share a right
 * with others only when everybody has it.
 */
public record Right(String name, String allows, Set<Role> roles) {
    public Right {
        if (roles.size() > 1
                && roles.size() < Role.values().length
                && roles.stream().anyMatch(Role::keepsTheHouse)) {
            throw new IllegalArgumentException(name + " joins the administrator or the auditor with others");
        }
    }

    public static Right of(String name, String allows, Role... roles) {
        return new Right(name, allows, Set.of(roles));
    }
}
