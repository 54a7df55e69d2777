package cn.gongjiang.employment.posting;

import cn.gongjiang.rules.RuleForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a rule of wording shall be from a day on; see {@link WordRule}. Several words stand one after the other, with commas or on
 * lines of their own.
 */
public record WordRuleForm(
        @NotBlank(message = "请起个名字") @Size(max = 30, message = "最多 30 个字")
        String name,

        @NotBlank(message = "请写属于哪一类，例如 性别") @Size(max = 10, message = "最多 10 个字")
        String ground,

        @NotNull WordRule.Kind kind,

        @NotBlank(message = "请写是哪些词") @Size(max = 4000, message = "太长了，可以分成两条规则")
        String words,

        @Nullable @Size(max = 4000, message = "最多 4000 个字") String unless,

        @NotBlank(message = "请写企业看到的提示") @Size(max = 100, message = "最多 100 个字")
        String reason,

        @Nullable @Size(max = 2000, message = "最多 2000 个字") String exceptions,
        @Nullable @Size(max = 200, message = "最多 200 个字") String exceptionLaw,
        @NotNull LocalDate effectiveFrom,

        @NotBlank(message = "请写哪部法律第几条") @Size(max = 200, message = "最多 200 个字")
        String source,

        boolean verified,

        @NotBlank(message = "请写为什么改") @Size(max = 300, message = "最多 300 个字")
        String why,

        @Nullable Integer seen)
        implements RuleForm {
    /** What a form shows first: the rule of today. */
    static Map<String, String> of(WordRule.Recorded recorded) {
        WordRule rule = recorded.rule();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", rule.name());
        typed.put("ground", rule.ground());
        typed.put("kind", rule.kind().toString());
        typed.put("words", Words.typed(rule.words()));
        typed.put("unless", Words.typed(rule.unless()));
        typed.put("reason", rule.reason());
        typed.put("exceptions", Words.typed(rule.exceptions()));
        typed.put("exceptionLaw", Objects.requireNonNullElse(rule.exceptionLaw(), ""));
        typed.put("source", rule.source());
        typed.put("verified", recorded.verified() ? "是" : "否");
        return typed;
    }

    WordRule rule(String code) {
        return new WordRule(
                code,
                effectiveFrom,
                kind,
                ground,
                name,
                Words.of(words).words(),
                Words.of(unless).words(),
                reason,
                source,
                Words.of(exceptions).words(),
                exceptionLaw);
    }
}
