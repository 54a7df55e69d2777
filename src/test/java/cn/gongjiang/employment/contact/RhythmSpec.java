package cn.gongjiang.employment.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First within 7 days, then every month, twice a month in hardship, earlier when that was agreed. */
class RhythmSpec {
    private static final Rhythm RHYTHM = new Rhythm(7, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, false,           ,           , 2026-03-08",
        "2026-03-01, true ,           ,           , 2026-03-08",
        "2026-01-01, false, 2026-01-31,           , 2026-02-28",
        "2026-01-01, true , 2026-01-31,           , 2026-02-15",
        "2026-01-01, false, 2026-01-31, 2026-02-10, 2026-02-10",
        "2026-01-01, true , 2026-01-31, 2026-03-10, 2026-02-15",
    })
    void by_when_somebody_is_spoken_to(
            LocalDate registered,
            boolean hardship,
            @Nullable LocalDate reached,
            @Nullable LocalDate agreed,
            LocalDate due) {
        assertThat(RHYTHM.dueOn(registered, hardship, reached, agreed)).isEqualTo(due);
    }
}
