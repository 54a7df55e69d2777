package cn.gongjiang.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A row that holds from a day on, until the next one of its rule does. */
public interface Dated {
    LocalDate effectiveFrom();

    /** The row in force on that day. */
    static <R extends Dated> Optional<R> on(LocalDate day, Collection<R> rows) {
        return rows.stream()
                .filter(row -> !row.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Dated::effectiveFrom));
    }

    /** The row that comes next after that day. */
    static <R extends Dated> Optional<R> after(LocalDate day, Collection<R> rows) {
        return rows.stream()
                .filter(row -> row.effectiveFrom().isAfter(day))
                .min(Comparator.comparing(Dated::effectiveFrom));
    }

    /** What a page shows first: the row in force, or the first one where its day has not come. */
    static <R extends Dated> R shown(LocalDate day, Collection<R> rows) {
        return on(day, rows).or(() -> after(day, rows)).orElseThrow();
    }
}
