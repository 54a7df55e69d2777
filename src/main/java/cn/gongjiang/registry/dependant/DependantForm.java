package cn.gongjiang.registry.dependant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody in a person's care; the birthday where there is no identity number to tell it. */
public record DependantForm(
        @NotBlank @Size(max = 50) String name,
        @NotNull Relation relation,
        @Nullable @Size(max = 18) String idNumber,
        @Nullable LocalDate born) {}
