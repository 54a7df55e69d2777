package cn.gongjiang.privacy.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a worker asks, in their words. */
public record RequestForm(
        @NotNull RequestKind kind,

        @NotBlank @Size(min = 2, max = 300, message = "请写 2 到 300 个字")
        String words) {}
