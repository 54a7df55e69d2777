package cn.gongjiang.employment.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a jobseeker is to be spoken to: first within some days of registering, then at least once in so many months, somebody in
 * hardship more often; earlier when that was agreed. Source: domain notes on employment, section 1; the numbers are dated
 * parameters.
 */
record Rhythm(int firstDays, int everyMonths, int hardshipDays) {
    /**
     * @param reached when they were last reached since they registered
     * @param agreed what was agreed then
     */
    LocalDate dueOn(LocalDate registered, boolean hardship, @Nullable LocalDate reached, @Nullable LocalDate agreed) {
        if (reached == null) {
            return registered.plusDays(firstDays);
        }
        LocalDate usual = hardship ? reached.plusDays(hardshipDays) : reached.plusMonths(everyMonths);
        return agreed != null && agreed.isBefore(usual) ? agreed : usual;
    }
}
