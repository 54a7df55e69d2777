package cn.gongjiang.employment.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A completed training: the occupation in words, from when to when, lessons planned and attended (45 minutes each). */
public record TrainingForm(
        @NotBlank @Size(max = 100) String occupation,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(2000) Integer hours,
        @Nullable @Min(0) @Max(2000) Integer hoursAttended,
        @Nullable TrainingKind kind) {}
