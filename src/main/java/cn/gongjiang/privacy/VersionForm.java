package cn.gongjiang.privacy;

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

/** How a purpose shall be from a day on; see {@link Purpose}. */
public record VersionForm(
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 300) String kinds,
        @NotBlank @Size(max = 300) String reason,
        @NotNull Basis basis,

        @NotBlank(message = "请写明哪部法律第几条") @Size(max = 200) String law,

        boolean sensitive,
        @NotNull Say say,
        @Nullable @Size(max = 200) String recipients,
        @Nullable @Min(1) @Max(1200) Integer keptMonths,
        @NotBlank @Size(max = 60) String keptAfter,
        @NotNull Ending ending,
        @NotBlank @Size(max = 200) String source,
        boolean verified,
        @Nullable @Size(max = 300) String note,
        boolean asksAgain) {
    /** What a form shows first: the version in force. */
    static Map<String, String> of(Purpose purpose, LocalDate day) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("effectiveFrom", day.toString());
        typed.put("name", purpose.name());
        typed.put("kinds", purpose.kinds());
        typed.put("reason", purpose.reason());
        typed.put("basis", purpose.basis().toString());
        typed.put("law", purpose.law());
        typed.put("sensitive", word(purpose.sensitive()));
        typed.put("say", purpose.say().toString());
        typed.put("recipients", Objects.requireNonNullElse(purpose.recipients(), ""));
        typed.put("keptMonths", Objects.toString(purpose.keptMonths(), ""));
        typed.put("keptAfter", purpose.keptAfter());
        typed.put("ending", purpose.ending().toString());
        typed.put("source", purpose.source());
        typed.put("verified", word(purpose.verified()));
        typed.put("note", Objects.requireNonNullElse(purpose.note(), ""));
        typed.put("asksAgain", "否");
        return typed;
    }

    private static String word(boolean yes) {
        return yes ? "是" : "否";
    }
}
