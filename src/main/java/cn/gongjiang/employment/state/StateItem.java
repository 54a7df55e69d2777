package cn.gongjiang.employment.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state that was recorded, or that follows from a placement; what turned out wrong stays with its withdrawal.
 *
 * @param id null where it follows from a placement
 * @param since its first day
 * @param until its last day, where it ends by itself
 * @param ground what proves it; null once the registration is over
 * @param note the number of the evidence, or how it became known
 * @param current whether the registration stands in it now
 */
public record StateItem(
        @Nullable Long id,
        String state,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String ground,
        @Nullable String note,
        LocalDate recordedOn,
        String recordedBy,
        boolean current,
        @Nullable Withdrawal withdrawal) {
    /** Why it does not hold, on which day that was recorded, and by whom. */
    public record Withdrawal(@Nullable String reason, LocalDate on, String by) {}

    /** Whether the person recorded it themselves: nobody takes that back for them. */
    boolean isOwn() {
        return recordedBy.equals(StateDesk.ONESELF);
    }
}
