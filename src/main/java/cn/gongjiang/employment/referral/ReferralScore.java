package cn.gongjiang.employment.referral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The score a jobseeker has for a vacancy at the moment of the referral; null when it cannot be told. */
public interface ReferralScore {
    @Nullable
    BigDecimal of(String jobseeker, String vacancy);
}
