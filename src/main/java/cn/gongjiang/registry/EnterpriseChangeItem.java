package cn.gongjiang.registry;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One field of an enterprise's record corrected: when, by whom, from what to what, and why. */
public record EnterpriseChangeItem(
        LocalDateTime at,
        String by,
        String field,
        @Nullable String before,
        String after,
        @Nullable String note) {}
