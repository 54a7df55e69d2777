package cn.gongjiang.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which field is wrong, what it should be, and where one knows it from. */
public record EnterpriseChangeForm(
        @NotNull EnterpriseField field,
        @NotBlank @Size(max = 200) String value,
        @Nullable @Size(max = 200) String note) {}
