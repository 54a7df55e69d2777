package cn.gongjiang.registry.union;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A grassroots union: its name, and the enterprise by name or credit code; it stands under the union of its town. */
public record UnionForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String enterprise) {}
