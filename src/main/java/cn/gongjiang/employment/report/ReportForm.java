package cn.gongjiang.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody says is not true. */
public record ReportForm(
        @NotNull ReportKind kind,

        @NotBlank @Size(min = 4, max = 500, message = "请写 4 到 500 个字")
        String words) {}
