package cn.gongjiang.registry.person;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One field of a person's record corrected: when, by whom, from what to what (masked), and why: a note, or a merge. */
public record ChangeItem(
        LocalDateTime at,
        String by,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String merge,
        @Nullable String note) {}
