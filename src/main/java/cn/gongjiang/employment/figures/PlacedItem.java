package cn.gongjiang.employment.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placed person with the first placement that stands. */
public record PlacedItem(
        String placement,
        String jobseeker,
        String name,
        String division,
        String employer,
        String job,
        LocalDate startsOn,
        String evidence,
        @Nullable String referral) {}
