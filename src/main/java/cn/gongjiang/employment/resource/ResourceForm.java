package cn.gongjiang.employment.resource;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A training resource as somebody writes it: the occupation in everyday words or as its code, the level in words. */
public record ResourceForm(
        @NotBlank @Size(max = 100) String provider,
        @NotNull ResourceKind kind,
        @NotBlank @Size(max = 100) String occupation,
        @Nullable @Size(max = 30) String level,
        @NotNull @Min(1) @Max(10_000) Integer seats,
        @Nullable String division,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 100) String contact) {}
