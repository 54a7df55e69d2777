package cn.gongjiang.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursSpec {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "21, 8, 2026-11-25T20:59:59, 2026-11-25T20:59:59",
        "21, 8, 2026-11-25T21:00:00, 2026-11-26T08:00:00",
        "21, 8, 2026-11-25T23:59:59, 2026-11-26T08:00:00",
        "21, 8, 2026-11-26T00:00:00, 2026-11-26T08:00:00",
        "21, 8, 2026-11-26T07:59:59, 2026-11-26T08:00:00",
        "21, 8, 2026-11-26T08:00:00, 2026-11-26T08:00:00",
        "12, 14, 2026-11-26T11:59:00, 2026-11-26T11:59:00",
        "12, 14, 2026-11-26T12:30:00, 2026-11-26T14:00:00",
        "20, 24, 2026-12-31T22:00:00, 2027-01-01T00:00:00",
        "9, 9, 2026-11-26T09:00:00, 2026-11-26T09:00:00",
    })
    void a_message_waits_for_the_end_of_the_quiet_hours(int from, int until, LocalDateTime at, LocalDateTime goes) {
        assertThat(new QuietHours(from, until).next(at.atZone(ZONE))).isEqualTo(goes.atZone(ZONE));
    }
}
