package cn.gongjiang.notify;

import cn.gongjiang.core.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * When somebody may be written to: not in the quiet hours, and not more often in seven days than the county's budget for one
 * person, all programmes together. An enterprise has no budget. An appointment is counted and does not wait for the budget; a code that somebody waits for
 * goes out at once and is not counted.
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

    Instant earliest(Messages.Waiting message, Instant now) {
        if (message.kind() == MessageKind.CODE) {
            return now;
        }
        Long person = message.person();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Instant affordable =
                person == null || message.kind() == MessageKind.APPOINTMENT ? now : affordable(person, now, today);
        return quietHours(today)
                .next(ZonedDateTime.ofInstant(affordable, clock.getZone()))
                .toInstant();
    }

    private Instant affordable(long person, Instant now, LocalDate today) {
        messages.oneAtATime(person);
        int most = parameters.on(today, "notify.messages-per-week").intValueExact();
        return messages.sentBefore(person, now.minus(WEEK), most)
                .map(sent -> sent.plus(WEEK))
                .orElse(now);
    }

    private QuietHours quietHours(LocalDate day) {
        return new QuietHours(
                parameters.on(day, "notify.quiet-from").intValueExact(),
                parameters.on(day, "notify.quiet-until").intValueExact());
    }
}
