package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it ended; everything but a hire wants a reason. */
public record OutcomeForm(
        @NotNull OutcomeResult result,
        @Nullable @Size(max = 200) String reason,
        @NotNull LocalDate decidedOn) {}
