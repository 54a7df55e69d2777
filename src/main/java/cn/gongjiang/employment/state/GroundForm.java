package cn.gongjiang.employment.state;

import cn.gongjiang.rules.RuleForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a ground shall be from a day on; see {@link Ground}. */
public record GroundForm(
        @NotBlank(message = "请写叫什么") @Size(max = 40, message = "最多 40 个字")
        String word,

        @Nullable @Min(value = 1, message = "1 到 120 个月") @Max(value = 120, message = "1 到 120 个月")
        Integer longestMonths,

        @Nullable @Min(value = 1, message = "1 到 60 个月") @Max(value = 60, message = "1 到 60 个月")
        Integer monthsWithoutContact,

        @NotNull Boolean offered,
        @NotNull LocalDate effectiveFrom,

        @NotBlank(message = "请写明出处，例如哪部规定第几条") @Size(max = 200, message = "最多 200 个字")
        String source,

        boolean verified,

        @NotBlank(message = "请写为什么改") @Size(max = 300, message = "最多 300 个字")
        String why,

        @Nullable Integer seen)
        implements RuleForm {
    /** What a form shows first: the ground of today. */
    static Map<String, String> of(Ground.Recorded now) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("word", now.ground().word());
        typed.put("longestMonths", Objects.toString(now.ground().longestMonths(), ""));
        typed.put("monthsWithoutContact", Objects.toString(now.ground().monthsWithoutContact(), ""));
        typed.put("offered", now.offered() ? "是" : "否");
        typed.put("source", now.source());
        typed.put("verified", now.verified() ? "是" : "否");
        return typed;
    }
}
