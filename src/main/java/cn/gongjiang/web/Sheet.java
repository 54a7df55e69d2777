package cn.gongjiang.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheet of a page: a name, headers, rows. Cells are text, numbers, booleans or dates; text stays text, also when
 * it begins like a formula.
 */
public record Sheet(String name, List<String> headers, List<List<@Nullable Object>> rows) {
    /** Starts a sheet over these items, one column at a time. */
    public static <T> Columns<T> of(String name, Collection<T> items) {
        return new Columns<>(name, items);
    }

    /** Columns being added. */
    public static final class Columns<T> {
        private final String name;
        private final Collection<T> items;
        private final List<String> headers = new ArrayList<>();
        private final List<Function<T, @Nullable Object>> cells = new ArrayList<>();

        private Columns(String name, Collection<T> items) {
            this.name = name;
            this.items = items;
        }

        public Columns<T> column(String header, Function<T, @Nullable Object> cell) {
            headers.add(header);
            cells.add(cell);
            return this;
        }

        public Sheet build() {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (T item : items) {
                List<@Nullable Object> row = new ArrayList<>();
                cells.forEach(cell -> row.add(cell.apply(item)));
                rows.add(row);
            }
            return new Sheet(name, List.copyOf(headers), rows);
        }
    }
}
