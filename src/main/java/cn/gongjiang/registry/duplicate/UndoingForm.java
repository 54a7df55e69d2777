package cn.gongjiang.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why two merged records are two after all. */
public record UndoingForm(@NotBlank @Size(max = 200) String reason) {}
