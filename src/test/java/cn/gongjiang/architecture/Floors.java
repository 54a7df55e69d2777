package cn.gongjiang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of the house, lowest first: an arrow leads to a lower step, never up and never along. */
final class Floors {
    static final Set<String> KERNELS = Set.of("activity", "casework", "assessment");
    static final Set<String> PROGRAMMES =
            Set.of("stations", "academy", "employment", "wages", "subsidy", "law", "care");

    private static final List<Set<String>> STEPS = List.of(
            Set.of("core", "text"),
            Set.of("web"),
            Set.of("identity"),
            Set.of("exchange", "notify", "files"),
            Set.of("registry"),
            Set.of("privacy", "rules"),
            KERNELS,
            Set.of("skills"),
            PROGRAMMES,
            Set.of("cockpit", "home", "demo"));

    private Floors() {}

    /** What is wrong with these arrows, one sentence each. */
    static List<String> wrong(Map<String, Set<String>> arrows) {
        List<String> wrong = new ArrayList<>();
        arrows.forEach((from, targets) -> {
            if (step(from) < 0) {
                wrong.add(from + " stands on no floor");
            }
            targets.stream()
                    .filter(to -> step(to) < 0 || step(to) >= step(from))
                    .forEach(to -> wrong.add(from + " → " + to + " does not point down"));
        });
        return wrong;
    }

    private static int step(String module) {
        for (int at = 0; at < STEPS.size(); at++) {
            if (STEPS.get(at).contains(module)) {
                return at;
            }
        }
        return -1;
    }
}
