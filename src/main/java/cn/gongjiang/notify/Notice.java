package cn.gongjiang.notify;

import java.time.LocalDate;

/**
 * An event that a person should hear of on the phone. Whoever publishes it depends on this module; this module knows none of
 * them. It is written into the database with what it is about, so it holds no name, number or phone.
 */
public interface Notice {
    /** What it is about, such as {@code referral/TJ2026-000017}: a person is told of it once, however often it is delivered. */
    String key();

    /** The number of the person in the register. */
    long person();

    /** What the message says, at most 300 characters. */
    String text();

    /** The last day on which it is of use. */
    LocalDate lastDay();

    /** Whether the person is expected somewhere: such a notice is counted, but does not wait for the budget. */
    default boolean appointment() {
        return false;
    }
}
