package cn.gongjiang.identity;

import java.util.Map;
import java.util.Optional;

/** Turns the pattern of a handler into an address that somebody might ask for. */
final class Addresses {
    /** Patterns whose variable names no record of anybody. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "/indicators/{code}", "/indicators/employment.placed",
            "/imports/templates/{kind}", "/imports/templates/jobseekers",
            "/lines/{line}", "/lines/skills",
            "/counted/{figure}", "/counted/pushes",
            "/rules/parameters/{code}", "/rules/parameters/wage.minimum.monthly",
            "/rules/words/{code}", "/rules/words/age",
            "/rules/grounds/{code}", "/rules/grounds/benefit");

    /** Well-formed numbers that nobody has. */
    private static final Map<String, String> GUESSES = Map.of(
            "jobseekers",
            "JS-1999-99999",
            "vacancies",
            "GW-1999-99999",
            "referrals",
            "TJ-1999-99999",
            "placements",
            "JY-1999-99999",
            "people",
            "RY-9999999",
            "unions",
            "GH-9999999",
            "venues",
            "CG-9999999",
            "teams",
            "DW-9999999",
            "enterprises",
            "QY-9999999",
            "merges",
            "HB-1999-99999");

    private final Belongings belongings;

    Addresses(Belongings belongings) {
        this.belongings = belongings;
    }

    Optional<String> own(Handler handler, Role role) {
        if (!handler.hasVariable()) {
            return Optional.of(handler.pattern());
        }
        if (EXAMPLES.containsKey(handler.pattern())) {
            return Optional.of(EXAMPLES.get(handler.pattern()));
        }
        return belongings.own(handler.kind(), role).map(no -> filled(handler, no));
    }

    Optional<String> foreign(Handler handler, Role role) {
        return handler.hasVariable()
                ? belongings.foreign(handler.kind(), role).map(no -> filled(handler, no))
                : Optional.empty();
    }

    Optional<String> guessed(Handler handler) {
        return handler.hasVariable()
                ? Optional.of(filled(handler, GUESSES.getOrDefault(handler.kind(), "999999999")))
                : Optional.empty();
    }

    /** Whether even the owner finds nothing: what hangs on the record has a number of its own, which is guessed. */
    static boolean isDeeper(Handler handler) {
        return handler.pattern().indexOf('{') != handler.pattern().lastIndexOf('{');
    }

    private static String filled(Handler handler, String no) {
        return handler.pattern().replaceFirst("\\{[^}]+}", no).replaceAll("\\{[^}]+}", "999999999");
    }
}
