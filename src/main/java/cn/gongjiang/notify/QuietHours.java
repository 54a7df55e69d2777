package cn.gongjiang.notify;

import java.time.ZonedDateTime;

/** The hours in which nobody is written to: from one full hour to another, over midnight or not; the same twice is never. */
record QuietHours(int from, int until) {
    /** This moment, or the end of the quiet hours in which it lies. */
    ZonedDateTime next(ZonedDateTime moment) {
        int hour = moment.getHour();
        boolean quiet = from <= until ? hour >= from && hour < until : hour >= from || hour < until;
        if (!quiet) {
            return moment;
        }
        ZonedDateTime end = moment.toLocalDate().atTime(until % 24, 0).atZone(moment.getZone());
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
