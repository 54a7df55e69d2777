package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a kind, found by any of their names. */
public final class KnownColumns {
    private final List<Column<?>> columns;
    private final Map<String, Column<?>> byName = new HashMap<>();

    public KnownColumns(List<Column<?>> columns) {
        this.columns = List.copyOf(columns);
        for (Column<?> column : columns) {
            byName.put(HeaderName.whole(column.name()), column);
        }
        for (Column<?> column : columns) {
            column.synonyms().forEach(name -> {
                byName.putIfAbsent(HeaderName.whole(name), column);
                byName.putIfAbsent(HeaderName.bare(name), column);
            });
        }
    }

    public List<Column<?>> all() {
        return columns;
    }

    /** The column that we ourselves call so. */
    Optional<Column<?>> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Optional<Column<?>> find(String header) {
        Column<?> whole = byName.get(HeaderName.whole(header));
        return Optional.ofNullable(whole != null ? whole : byName.get(HeaderName.bare(header)));
    }

    /** Whether the header is our own name of the column, and not only a synonym of it. */
    static boolean exactly(Column<?> column, String header) {
        return HeaderName.bare(header).equals(HeaderName.whole(column.name()));
    }

    /** How many columns that every row must fill are there, themselves or through the column that can stand in. */
    long requiredAmong(List<Column<?>> found) {
        return columns.stream()
                .filter(Column::required)
                .filter(c -> present(c, found))
                .count();
    }

    public long requiredIn(Table table) {
        return requiredAmong(table.columns());
    }

    public long requiredCount() {
        return columns.stream().filter(Column::required).count();
    }

    static boolean present(Column<?> column, List<Column<?>> found) {
        Column.Fallback<?, ?> fallback = column.fallback();
        return found.stream()
                .anyMatch(c -> c.name().equals(column.name())
                        || fallback != null && c.name().equals(fallback.source().name()));
    }
}
