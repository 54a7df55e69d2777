package cn.gongjiang.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which record stays, which is merged into it (by number), and why. */
public record MergeForm(
        @NotBlank @Size(max = 20) String kept,
        @NotBlank @Size(max = 20) String gone,
        @Nullable @Size(max = 200) String note) {}
