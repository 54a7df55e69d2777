package cn.gongjiang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a staff password may be used: 90 days unless the settings say otherwise, 0 for ever. The published passwords of a
 * demo county do not grow old. Source: compliance notes, section 2.
 */
@Component
public class PasswordAge {
    private final Duration longest;
    private final Clock clock;

    PasswordAge(
            @Value("${gongjiang.password.days:90}") int days, @Value("${gongjiang.demo}") boolean demo, Clock clock) {
        this.longest = demo ? Duration.ZERO : Duration.ofDays(days);
        this.clock = clock;
    }

    /** Until when this account may use its password; empty where it does not grow old. */
    public Optional<Instant> until(Account account) {
        return longest.isZero() || !account.role().isStaff()
                ? Optional.empty()
                : Optional.ofNullable(account.passwordSetAt()).map(since -> since.plus(longest));
    }

    public boolean tooOld(Account account) {
        return until(account).filter(until -> until.isBefore(clock.instant())).isPresent();
    }
}
