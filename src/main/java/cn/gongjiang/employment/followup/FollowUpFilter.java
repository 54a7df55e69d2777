package cn.gongjiang.employment.followup;

import org.jspecify.annotations.Nullable;

/** Which follow-ups: where they stand, after how many months, what they found, in which division. */
public record FollowUpFilter(
        @Nullable FollowUpState state,
        @Nullable Integer months,
        @Nullable FollowUpResult result,
        @Nullable String division) {}
