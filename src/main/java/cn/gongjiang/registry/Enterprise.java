package cn.gongjiang.registry;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise of the county. {@code confirmed} says whether an official has seen it; one that only a ledger mentioned is
 * not. The credit code is public.
 */
public record Enterprise(
        long id,
        String name,
        @Nullable String creditCode,
        @Nullable String division,
        boolean confirmed) {}
