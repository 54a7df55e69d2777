package cn.gongjiang.registry.venue;

import org.jspecify.annotations.Nullable;

/** A venue; {@code capacity} in people, where it was told. */
public record VenueItem(
        String no,
        String name,
        String division,
        String address,
        @Nullable Integer capacity) {}
