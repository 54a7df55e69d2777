package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where the interview is or was. */
public record InterviewForm(
        @NotNull LocalDate heldOn,
        @Nullable @Size(max = 100) String place) {}
