package cn.gongjiang.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Two records that are two people or two enterprises, by number. */
public record DistinctForm(
        @NotBlank @Size(max = 20) String one,
        @NotBlank @Size(max = 20) String other) {}
