package cn.gongjiang.employment.structure;

import java.util.List;

/** People without work, divided one way; the slices of one dimension are everybody, unless it shows the most frequent only. */
public record Dimension(String name, List<Slice> slices) {
    /**
     * One part.
     *
     * @param address the list of exactly these people
     */
    public record Slice(String name, long people, String address) {}

    /** The largest slice, for drawing. */
    long most() {
        return slices.stream().mapToLong(Slice::people).max().orElse(1);
    }

    /** How wide its bar is, of 100. */
    public long width(Slice slice) {
        return Math.round(100.0 * slice.people() / Math.max(1, most()));
    }
}
