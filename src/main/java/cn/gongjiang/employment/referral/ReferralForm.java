package cn.gongjiang.employment.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who is referred to which vacancy. */
public record ReferralForm(
        @NotBlank @Size(max = 20) String jobseeker,
        @NotBlank @Size(max = 20) String vacancy,
        @Nullable @Size(max = 200) String note) {}
