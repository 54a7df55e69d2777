package cn.gongjiang.employment.matching;

import cn.gongjiang.employment.referral.ReferralScore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Matches jobseekers with vacancies. */
@Service
public class Matching implements ReferralScore {
    @Override
    public @Nullable BigDecimal of(String jobseeker, String vacancy) {
        return null;
    }
}
