package cn.gongjiang.employment.referral;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well jobseekers fit vacancies at this moment: of one pair, or of many at once by the same rules. */
public interface ReferralScore {
    /** Null when it cannot be told: whoever objects to being matched has none. */
    @Nullable
    BigDecimal of(String jobseeker, String vacancy);

    /** Those that can be told. */
    Map<Asked, BigDecimal> of(Collection<Asked> pairs);

    /** A jobseeker and a vacancy, by number. */
    record Asked(String jobseeker, String vacancy) {}
}
