package cn.gongjiang.registry.job;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody works: the enterprise by name or credit code, as what, from when to when. */
public record JobForm(
        @NotBlank @Size(max = 100) String enterprise,
        @Nullable @Size(max = 100) String title,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
