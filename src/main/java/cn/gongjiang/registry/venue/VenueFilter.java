package cn.gongjiang.registry.venue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which venues: a division, and room for so many. */
public record VenueFilter(
        @Nullable String division,
        @Nullable @Min(1) @Max(100_000) Integer capacity) {}
