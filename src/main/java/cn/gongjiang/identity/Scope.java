package cn.gongjiang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody sees: the whole county, some divisions, one enterprise, one person, or nothing. Every listing takes it
 * and puts it into its SQL.
 */
public record Scope(
        Reach reach,
        Set<String> divisions,
        @Nullable Long enterprise,
        @Nullable Long person) {
    /** What the scope is drawn around. */
    public enum Reach {
        COUNTY,
        DIVISIONS,
        ENTERPRISE,
        PERSON,
        NOTHING
    }

    public static Scope county() {
        return new Scope(Reach.COUNTY, Set.of(), null, null);
    }

    public static Scope divisions(Set<String> codes) {
        return new Scope(Reach.DIVISIONS, Set.copyOf(codes), null, null);
    }

    public static Scope enterprise(long id) {
        return new Scope(Reach.ENTERPRISE, Set.of(), id, null);
    }

    public static Scope person(long id) {
        return new Scope(Reach.PERSON, Set.of(), null, id);
    }

    public static Scope nothing() {
        return new Scope(Reach.NOTHING, Set.of(), null, null);
    }

    public boolean wholeCounty() {
        return reach == Reach.COUNTY;
    }

    /** The divisions as a parameter for {@code = any(:divisions)}; empty unless the scope is drawn by divisions. */
    public String[] divisionCodes() {
        return divisions.toArray(String[]::new);
    }

    /** The enterprise as a parameter; −1 where there is none. */
    public long enterpriseOrNone() {
        return enterprise == null ? -1 : enterprise;
    }
}
