package cn.gongjiang.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day for which a figure or its rows are asked: today unless said, never later. */
@Component
public class AsOf {
    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused at {@code asOf} when the day has not come yet */
    public LocalDate day(@Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(asked, today);
        if (day.isAfter(today)) {
            throw new Refused("asOf", "截止日期不能晚于今天（" + today + "）");
        }
        return day;
    }
}
