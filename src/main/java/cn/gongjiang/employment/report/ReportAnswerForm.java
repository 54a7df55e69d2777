package cn.gongjiang.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an official found.
 *
 * @param words what the reporter reads
 * @param reason what the enterprise reads, where its vacancy is taken down
 */
public record ReportAnswerForm(
        @NotNull ReportOutcome outcome,

        @NotBlank @Size(min = 4, max = 300, message = "请写 4 到 300 个字，举报人会看到")
        String words,

        @Nullable @Size(min = 4, max = 300, message = "请写 4 到 300 个字，企业会看到")
        String reason) {}
