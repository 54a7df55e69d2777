package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import org.jspecify.annotations.Nullable;

/** Which accounts are asked for: by part of login or name, by role, by state. */
public record AccountFilter(
        @Nullable String q, @Nullable Role role, @Nullable AccountState state) {}
