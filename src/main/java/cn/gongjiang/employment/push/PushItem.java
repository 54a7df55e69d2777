package cn.gongjiang.employment.push;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A push as lists show it, with the last word of the person to the vacancy.
 *
 * @param reason of a no, and what the person added to it
 */
public record PushItem(
        String no,
        String jobseeker,
        String name,
        @Nullable String division,
        String vacancy,
        String enterprise,
        String title,
        @Nullable BigDecimal score,
        LocalDate pushedOn,
        String recordedBy,
        String state,
        @Nullable String reason,
        @Nullable LocalDate answeredOn) {}
