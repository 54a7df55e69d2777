package cn.gongjiang.notify;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A text message as the administrator sees it.
 *
 * @param phone masked
 * @param text what was written; null unless this is a demo county, whose messages nobody carries
 */
public record MessageItem(
        long id,
        LocalDateTime at,
        String phone,
        String kind,
        String state,
        @Nullable String text) {}
