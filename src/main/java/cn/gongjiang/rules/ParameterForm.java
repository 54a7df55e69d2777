package cn.gongjiang.rules;

import cn.gongjiang.core.ParameterKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parameter from a day on.
 *
 * @param division the street or town it is for, by name or code; nobody's in particular for the whole county
 * @param value in the unit that people read
 */
public record ParameterForm(
        @Nullable String division,
        @NotNull LocalDate effectiveFrom,
        @NotNull BigDecimal value,

        @NotBlank(message = "请写明出处，例如文件名和文号") @Size(max = 200, message = "最多 200 个字")
        String source,

        boolean verified,

        @NotBlank(message = "请写为什么改") @Size(max = 300, message = "最多 300 个字")
        String why,

        @Nullable Integer seen)
        implements RuleForm {
    /** What a form shows first: the value of today, to be changed or only verified. */
    static Map<String, String> of(ParameterKind kind, @Nullable RuleVersion now) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (kind.byDivision()) {
            typed.put("division", ParameterBook.COUNTY);
        }
        if (now != null) {
            typed.put("value", now.amount() == null ? "" : now.amount().toPlainString());
            typed.put("source", now.source());
            typed.put("verified", now.verified() ? "是" : "否");
        }
        return typed;
    }
}
