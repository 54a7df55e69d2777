package cn.gongjiang.employment.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deterministic chance, in the words the demo county needs. */
record Dice(RandomGenerator random, LocalDate today, Clock clock) {
    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_HOURS = 8;
    private static final BigDecimal STEP = new BigDecimal(100);

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from one end to the other, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** This share of an amount, rounded to hundreds. */
    BigDecimal share(BigDecimal amount, double from, double to) {
        BigDecimal part = amount.multiply(BigDecimal.valueOf(random.nextDouble(from, to)));
        return part.divide(STEP, 0, java.math.RoundingMode.HALF_UP).multiply(STEP);
    }

    /** Some moment of the day when offices are open, and never later than now. */
    Instant officeHour(LocalDate day) {
        Instant at = day.atTime(OFFICE_OPENS + random.nextInt(OFFICE_HOURS), random.nextInt(60))
                .atZone(clock.getZone())
                .toInstant();
        return at.isAfter(clock.instant()) ? clock.instant() : at;
    }
}
