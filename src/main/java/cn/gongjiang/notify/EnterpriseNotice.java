package cn.gongjiang.notify;

import java.time.LocalDate;

/**
 * An event that an enterprise should hear of on the phone it registered. Like {@link Notice} it holds no name, number or
 * phone; it waits for the end of the quiet hours.
 */
public interface EnterpriseNotice {
    /** What it is about: an enterprise is told of it once, however often it is delivered. */
    String key();

    /** The number of the enterprise in the register. */
    long enterprise();

    /** What the message says, at most 300 characters. */
    String text();

    /** The last day on which it is of use. */
    LocalDate lastDay();
}
