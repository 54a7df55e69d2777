package cn.gongjiang.employment.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An official adopts a class, with seats, start and who holds it, or sets it aside with a reason. */
public record DecisionForm(
        @NotNull Boolean adopted,
        @Nullable @Min(1) @Max(1000) Integer seats,
        @Nullable LocalDate startsOn,
        @Nullable String resource,
        @Nullable @Size(max = 200) String reason) {}
