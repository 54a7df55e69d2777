package cn.gongjiang.employment.invitation;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.push.PushLimits;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody and a class beside how well it fits.
 *
 * @param last when this class, or another of the same work and level, was last pointed out to them
 * @param said their last word to it, where it was a no
 */
record ClassPushFacts(
        String jobseeker,
        boolean settled,
        boolean objecting,
        @Nullable LocalDate last,
        @Nullable String said,
        int ofWeek,
        @Nullable LocalDate oldestOfWeek) {
    /** Whether the class may be pointed out to them; what they may not take is not among those it fits. */
    Decision decision(PushLimits limits) {
        List<Condition> conditions = List.of(
                PushLimits.willing(objecting),
                PushLimits.looking(settled),
                PushLimits.notRefused(said),
                limits.notLately(last),
                limits.notTooMany(ofWeek, oldestOfWeek));
        return Decision.of(conditions);
    }
}
