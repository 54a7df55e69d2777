package cn.gongjiang.registry.venue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A venue: its name, the street or town, where exactly, and for how many people. */
public record VenueForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String division,
        @NotBlank @Size(max = 200) String address,
        @Nullable @Min(1) @Max(100_000) Integer capacity) {}
