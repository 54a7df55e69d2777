package cn.gongjiang.identity.accounts;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param reach what its scope is drawn around, in words
 * @param signedInAt the last time; null when never
 */
public record AccountItem(
        long id,
        String login,
        String name,
        String role,
        String reach,
        String state,
        @Nullable LocalDateTime signedInAt) {}
