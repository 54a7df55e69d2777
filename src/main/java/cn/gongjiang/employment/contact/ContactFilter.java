package cn.gongjiang.employment.contact;

import org.jspecify.annotations.Nullable;

/** Whom to speak to: how pressing it is, in which division, in hardship or not. */
public record ContactFilter(
        @Nullable ContactState state,
        @Nullable String division,
        @Nullable Boolean hardship) {}
