package cn.gongjiang.identity;

import java.util.Set;

/** Who acts: an account or a program, its role, its rights and its scope. Handlers take it as a parameter. */
public record Actor(long account, String login, String name, Role role, Set<String> rights, Scope scope) {
    /** Nobody signed in. */
    public static Actor nobody() {
        return new Actor(0, "", "", Role.WORKER, Set.of(), Scope.nothing());
    }

    /** The platform itself: jobs and commands of the technician. */
    public static Actor platform() {
        return new Actor(0, "platform", "平台", Role.PROGRAM, Set.of(), Scope.county());
    }

    public boolean may(String right) {
        return rights.contains(right);
    }
}
