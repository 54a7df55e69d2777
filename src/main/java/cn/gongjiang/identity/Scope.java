package cn.gongjiang.identity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody sees: the whole county, some divisions, one enterprise, one person, one's own sessions, the matters
 * assigned to one, the accounts, the logs, or nothing. Every listing takes it and puts it into its SQL.
 *
 * @param account whose sessions or matters; null where the scope is drawn around something else
 */
public record Scope(
        Reach reach,
        Set<String> divisions,
        @Nullable Long enterprise,
        @Nullable Long person,
        @Nullable Long account) {
    /** The clause for those who see nothing of a kind. */
    public static final String NOBODY = " and false";

    /** What the scope is drawn around. */
    public enum Reach {
        COUNTY,
        DIVISIONS,
        ENTERPRISE,
        PERSON,
        OWN_SESSIONS,
        ASSIGNED_MATTERS,
        ACCOUNTS,
        LOGS,
        NOTHING
    }

    public static Scope county() {
        return of(Reach.COUNTY);
    }

    public static Scope divisions(Set<String> codes) {
        return new Scope(Reach.DIVISIONS, Set.copyOf(codes), null, null, null);
    }

    public static Scope enterprise(long id) {
        return new Scope(Reach.ENTERPRISE, Set.of(), id, null, null);
    }

    public static Scope person(long id) {
        return new Scope(Reach.PERSON, Set.of(), null, id, null);
    }

    /** What a host holds. */
    public static Scope ownSessions(long account) {
        return new Scope(Reach.OWN_SESSIONS, Set.of(), null, null, account);
    }

    /** What a mediator or a lawyer was given to handle. */
    public static Scope assignedMatters(long account) {
        return new Scope(Reach.ASSIGNED_MATTERS, Set.of(), null, null, account);
    }

    /** The accounts and settings of the platform, and nobody's data. */
    public static Scope accounts() {
        return of(Reach.ACCOUNTS);
    }

    /** The logs, and nothing they are about. */
    public static Scope logs() {
        return of(Reach.LOGS);
    }

    public static Scope nothing() {
        return of(Reach.NOTHING);
    }

    private static Scope of(Reach reach) {
        return new Scope(reach, Set.of(), null, null, null);
    }

    public boolean wholeCounty() {
        return reach == Reach.COUNTY;
    }

    /** Whether somebody looks through all that the county offers: its staff, and the people it is offered to. */
    public boolean seesOffers() {
        return reach == Reach.COUNTY || reach == Reach.DIVISIONS || reach == Reach.PERSON;
    }

    /** Whether the division lies within it; nothing but the whole county holds what has none. */
    public boolean holds(@Nullable String division) {
        return wholeCounty() || division != null && divisions.contains(division);
    }

    /** The divisions as a parameter for {@code = any(:divisions)}; empty unless the scope is drawn by divisions. */
    public String[] divisionCodes() {
        return divisions.toArray(String[]::new);
    }

    /** The enterprise as a parameter; −1 where there is none. */
    public long enterpriseOrNone() {
        return enterprise == null ? -1 : enterprise;
    }

    /** The person as a parameter; −1 where there is none. */
    public long personOrNone() {
        return person == null ? -1 : person;
    }

    /**
     * The clause that keeps a statement within this scope, out of those that speak of {@code :divisions}, {@code :enterprise} and
     * {@code :self}: the county needs none, and whoever is reached by none of them sees nothing.
     */
    public String clause(String ofDivisions, String ofEnterprise, String ofPerson) {
        return switch (reach) {
            case COUNTY -> "";
            case DIVISIONS -> ofDivisions;
            case ENTERPRISE -> ofEnterprise;
            case PERSON -> ofPerson;
            case OWN_SESSIONS, ASSIGNED_MATTERS, ACCOUNTS, LOGS, NOTHING -> NOBODY;
        };
    }

    /**
     * What statements are given to keep within the scope: {@code :wholeCounty}, {@code :divisions}, {@code :enterprise} and
     * {@code :self}.
     */
    public Map<String, Object> parameters() {
        return Map.of(
                "wholeCounty", wholeCounty(),
                "divisions", divisionCodes(),
                "enterprise", enterpriseOrNone(),
                "self", personOrNone());
    }
}
