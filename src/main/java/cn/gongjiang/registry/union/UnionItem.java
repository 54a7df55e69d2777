package cn.gongjiang.registry.union;

import org.jspecify.annotations.Nullable;

/** A union, the one above it, and how many stand below it. */
public record UnionItem(
        String no,
        String name,
        String level,
        @Nullable String parent,
        @Nullable String parentName,
        @Nullable String division,
        @Nullable String enterprise,
        int below) {}
