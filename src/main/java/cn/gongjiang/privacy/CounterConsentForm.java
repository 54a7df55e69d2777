package cn.gongjiang.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody said at the counter, and the paper that shows it. */
public record CounterConsentForm(
        @NotBlank @Size(max = 60) String purpose,
        @NotNull @Nullable Boolean given,

        @NotBlank(message = "请写明凭什么，例如：本人签字的登记表") @Size(max = 100)
        String evidence) {}
