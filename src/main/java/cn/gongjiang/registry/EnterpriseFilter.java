package cn.gongjiang.registry;

import org.jspecify.annotations.Nullable;

/** Which enterprises: part of the name or the credit code, a division, confirmed or not. */
public record EnterpriseFilter(
        @Nullable String q,
        @Nullable String division,
        @Nullable Boolean confirmed) {}
