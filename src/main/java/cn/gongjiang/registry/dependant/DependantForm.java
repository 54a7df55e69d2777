package cn.gongjiang.registry.dependant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a person's care; the birthday where there is no identity number to tell it.
 *
 * @param consent whether the guardian has agreed; asked for children under fourteen (个人信息保护法 第三十一条)
 */
public record DependantForm(
        @NotBlank @Size(max = 50) String name,
        @NotNull Relation relation,
        @Nullable @Size(max = 18) String idNumber,
        @Nullable LocalDate born,
        @Nullable Boolean consent) {}
