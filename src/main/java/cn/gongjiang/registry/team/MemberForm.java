package cn.gongjiang.registry.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who joins, by the number of the person's record. */
public record MemberForm(@NotBlank @Size(max = 20) String person) {}
