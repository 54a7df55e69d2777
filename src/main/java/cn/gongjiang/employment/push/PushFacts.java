package cn.gongjiang.employment.push;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody and a vacancy beside how well they fit.
 *
 * @param settled in work again, or not registered any more
 * @param objecting does not want to be told of vacancies
 * @param referred was referred to this vacancy already
 * @param last when this vacancy was last pointed out to them
 * @param said their last word to it, where it was a no
 * @param setAside why an official put this recommendation aside
 * @param ofWeek how many were pointed out to them in the last seven days
 * @param oldestOfWeek the day of the first of these
 */
record PushFacts(
        String jobseeker,
        boolean settled,
        boolean objecting,
        boolean referred,
        @Nullable LocalDate last,
        @Nullable String said,
        @Nullable String setAside,
        int ofWeek,
        @Nullable LocalDate oldestOfWeek) {}
