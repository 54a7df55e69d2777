package cn.gongjiang.notify;

import cn.gongjiang.core.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When somebody may be written to: not in the quiet hours, and not more often in seven days than the county's budget for one
 * person, all programmes together. A code that somebody waits for goes out at once and is not counted.
 */
@Component
class Courtesy {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Parameters parameters;
    private final Messages messages;
    private final Clock clock;

    Courtesy(Parameters parameters, Messages messages, Clock clock) {
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param person whom it is for; null where somebody waits for it */
    Instant earliest(@Nullable Long person, Instant now) {
        if (person == null) {
            return now;
        }
        messages.oneAtATime(person);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        int most = parameters.on(today, "notify.messages-per-week").intValueExact();
        Instant affordable = messages.sentBefore(person, now.minus(WEEK), most)
                .map(sent -> sent.plus(WEEK))
                .orElse(now);
        return quietHours(today)
                .next(ZonedDateTime.ofInstant(affordable, clock.getZone()))
                .toInstant();
    }

    private QuietHours quietHours(LocalDate day) {
        return new QuietHours(
                parameters.on(day, "notify.quiet-from").intValueExact(),
                parameters.on(day, "notify.quiet-until").intValueExact());
    }
}
