package cn.gongjiang.privacy.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether it was done, and what the person shall read. */
public record AnswerForm(
        @NotNull @Nullable Boolean done,

        @NotBlank @Size(min = 2, max = 300, message = "请写 2 到 300 个字，本人会看到")
        String words) {}
