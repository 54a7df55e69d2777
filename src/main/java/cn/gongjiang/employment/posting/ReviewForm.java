package cn.gongjiang.employment.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an official decides on wording that had to be read.
 *
 * @param reason what the enterprise reads, with the law where it is an exception
 * @param version what was read
 */
record ReviewForm(
        @NotNull Boolean passed,

        @NotBlank @Size(min = 4, max = 300, message = "请写 4 到 300 个字，企业会看到")
        String reason,

        @NotNull Integer version) {}
