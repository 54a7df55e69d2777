package cn.gongjiang.privacy;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Yes or no; nothing is ticked beforehand. */
public record ConsentForm(@NotNull @Nullable Boolean given) {}
