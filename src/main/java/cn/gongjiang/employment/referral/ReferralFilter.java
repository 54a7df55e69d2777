package cn.gongjiang.employment.referral;

import org.jspecify.annotations.Nullable;

/** Which referrals: how far they have come, of which jobseeker or vacancy, in which division. */
public record ReferralFilter(
        @Nullable ReferralStep step,
        @Nullable String jobseeker,
        @Nullable String vacancy,
        @Nullable String division) {
    public static ReferralFilter everything() {
        return new ReferralFilter(null, null, null, null);
    }

    public static ReferralFilter ofJobseeker(String no) {
        return new ReferralFilter(null, no, null, null);
    }

    public static ReferralFilter ofVacancy(String no) {
        return new ReferralFilter(null, null, no, null);
    }
}
