package cn.gongjiang.core;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement that stands in it only when it was asked for: what nobody asked for costs nothing, and the database can
 * keep one plan for each combination.
 */
public final class Clause {
    private static final Pattern SIGNS = Pattern.compile("([%_\\\\])");

    private Clause() {}

    /** The clause when there is a value to ask for. */
    public static String when(@Nullable Object value, String clause) {
        return when(value != null, clause);
    }

    public static String when(boolean asked, String clause) {
        return asked ? clause : "";
    }

    /** What must hold, or must not; nothing when nobody asked. */
    public static String whether(@Nullable Boolean wanted, String condition) {
        return wanted == null ? "" : wanted ? " and " + condition : " and not (" + condition + ")";
    }

    /** For {@code like}: whatever holds these words. */
    public static String containing(@Nullable String words) {
        return words == null ? "%" : "%" + literal(words) + "%";
    }

    /** Words within a pattern of {@code like}, none of which is a sign of it. */
    public static String literal(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$1");
    }
}
