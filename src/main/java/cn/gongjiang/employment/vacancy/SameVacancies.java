package cn.gongjiang.employment.vacancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancy of the register a row of a ledger means. A vacancy has no number in a ledger, so it is the one of which the
 * row says the same; else, where an enterprise has one open vacancy of this title that no row says the same of, and one row
 * that says something else, that row means it with other words. Anything less clear is another vacancy.
 */
final class SameVacancies {
    private static final String TAKEN = "vacancy taken ";

    private final Set<Vacancies.Same> there = new HashSet<>();
    private final Map<Title, Optional<Vacancies.Known>> left = new HashMap<>();
    private final Map<Title, Integer> told = new HashMap<>();
    private final Map<String, String> notes;

    private record Title(long enterprise, String title) {
        static Title of(Vacancies.Same same) {
            return new Title(same.enterprise(), same.title());
        }
    }

    /**
     * @param known the vacancies of the register
     * @param rows what the rows of this portion say
     * @param notes of the import: a vacancy that one row means is meant by no later one
     */
    SameVacancies(List<Vacancies.Known> known, List<Vacancies.Same> rows, LocalDate today, Map<String, String> notes) {
        this.notes = notes;
        known.forEach(vacancy -> there.add(vacancy.same()));
        Set<Vacancies.Same> said = Set.copyOf(rows);
        known.stream()
                .filter(vacancy -> !said.contains(vacancy.same()))
                .filter(vacancy -> !vacancy.same().closesOn().isBefore(today))
                .filter(vacancy -> !notes.containsKey(TAKEN + vacancy.no()))
                .forEach(vacancy ->
                        left.merge(Title.of(vacancy.same()), Optional.of(vacancy), (one, other) -> Optional.empty()));
        rows.stream().filter(row -> !there.contains(row)).forEach(row -> told.merge(Title.of(row), 1, Integer::sum));
    }

    /** Whether the register has it word for word. */
    boolean has(Vacancies.Same row) {
        return there.contains(row);
    }

    /** The vacancy that the row means with other words. */
    Vacancies.@Nullable Known changedBy(Vacancies.Same row) {
        Title title = Title.of(row);
        if (told.getOrDefault(title, 0) != 1) {
            return null;
        }
        Vacancies.Known meant = left.getOrDefault(title, Optional.empty()).orElse(null);
        if (meant != null) {
            notes.put(TAKEN + meant.no(), "");
        }
        return meant;
    }
}
