package cn.gongjiang.employment.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A completed training of one person; what turned out wrong stays with its withdrawal. */
public record TrainingItem(
        String no,
        String jobseeker,
        String name,
        @Nullable String division,
        String occupation,
        String kind,
        LocalDate from,
        LocalDate to,
        int hours,
        int hoursAttended,
        @Nullable Withdrawal withdrawal) {
    /** Why it does not hold, on which day that was recorded, and by whom. */
    public record Withdrawal(String reason, LocalDate on, String by) {}
}
