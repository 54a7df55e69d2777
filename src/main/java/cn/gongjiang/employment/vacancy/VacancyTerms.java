package cn.gongjiang.employment.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says beyond what a ledger has, and what it must say before everybody may see it.
 *
 * @param hourlyMin yuan an hour, of part-time work
 * @param insurance which social insurance is paid
 * @param contact whom to ask and how, as everybody may read it
 * @param dispatched whether one would be employed by an agency and sent (劳务派遣)
 */
public record VacancyTerms(
        @Nullable VacancyKind kind,
        @Nullable String requirements,
        @Nullable String address,
        @Nullable BigDecimal hourlyMin,
        @Nullable BigDecimal hourlyMax,
        @Nullable Integer weeklyHours,
        @Nullable PayCycle payCycle,
        @Nullable String insurance,
        @Nullable String contact,
        @Nullable Boolean dispatched) {
    /** Of a ledger. */
    public static final VacancyTerms NONE =
            new VacancyTerms(null, null, null, null, null, null, null, null, null, null);

    private static final BigDecimal WEEKS_OF_A_YEAR = new BigDecimal(52);
    private static final BigDecimal MONTHS_OF_A_YEAR = new BigDecimal(12);

    /** What pay by the hour comes to in a month, in whole yuan, so that it can be compared with what people expect. */
    public static BigDecimal monthly(BigDecimal hourly, int weeklyHours) {
        return hourly.multiply(BigDecimal.valueOf(weeklyHours))
                .multiply(WEEKS_OF_A_YEAR)
                .divide(MONTHS_OF_A_YEAR, 0, RoundingMode.HALF_UP);
    }
}
