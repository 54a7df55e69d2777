package cn.gongjiang.registry.duplicate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Two records that an official found to be one; {@code undoing} when it turned out to be wrong. */
public record MergeItem(
        String no,
        String kind,
        String kept,
        String keptName,
        String gone,
        String goneName,
        LocalDateTime at,
        String by,
        @Nullable String note,
        @Nullable Undoing undoing) {
    /** When it was undone, by whom and why. */
    public record Undoing(LocalDateTime at, String by, String reason) {}
}
