package cn.gongjiang.employment.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up that is due or was held.
 *
 * @param months after the first day at work: 3, 6 or 12
 * @param result null until somebody asked
 * @param trouble what is wrong, or why they left
 */
public record FollowUpItem(
        String placement,
        int months,
        LocalDate dueOn,
        String jobseeker,
        String name,
        @Nullable String division,
        String employer,
        String title,
        LocalDate startsOn,
        String state,
        @Nullable String result,
        @Nullable String trouble,
        @Nullable String words,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate heldOn,
        @Nullable String channel,
        @Nullable String recordedBy) {}
