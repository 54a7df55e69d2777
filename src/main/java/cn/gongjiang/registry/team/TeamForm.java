package cn.gongjiang.registry.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A team: its name, and the union by name or number. */
public record TeamForm(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 100) String ofUnion) {}
