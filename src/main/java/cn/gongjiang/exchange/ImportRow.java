package cn.gongjiang.exchange;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One data row whose cells were read: the number Excel shows, and a value for each column that had one. */
public final class ImportRow {
    private final int number;
    private final Map<String, Object> values;

    public ImportRow(int number, Map<String, Object> values) {
        this.number = number;
        this.values = values;
    }

    public int number() {
        return number;
    }

    /** The value of an optional column, or null when the row has none. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Column<T> column) {
        return (T) values.get(column.name());
    }

    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable(get(column));
    }

    /** The value of a required column: rows without it never reach a kind. */
    public <T> T require(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("row " + number + " has no " + column.name()));
    }

    /** Its number only: values are personal and must not reach a log by accident. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
