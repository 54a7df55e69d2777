package cn.gongjiang.world;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.IdentityNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid numbers that nobody on the shared platform of a test run has yet. */
public final class FreshNumbers {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private FreshNumbers() {}

    /** The identity number of somebody born in the eighties. */
    public static String person() {
        int serial = COUNT.incrementAndGet();
        return IdentityNumber.beginning("330424%04d%02d%02d%03d"
                        .formatted(
                                1980 + serial / 280_000 % 10,
                                1 + serial / 23_333 % 12,
                                1 + serial / 900 % 28,
                                1 + serial % 900))
                .value();
    }

    public static String creditCode() {
        return CreditCode.beginning("91330424MA%07d".formatted(COUNT.incrementAndGet()))
                .value();
    }
}
