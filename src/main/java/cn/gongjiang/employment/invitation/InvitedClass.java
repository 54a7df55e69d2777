package cn.gongjiang.employment.invitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class as somebody it was pointed out to reads it.
 *
 * @param said their last word, null until they answer
 */
public record InvitedClass(
        String no,
        String occupation,
        String level,
        LocalDate startsOn,
        int seats,
        @Nullable String provider,
        @Nullable String place,
        @Nullable String course,
        LocalDate pushedOn,
        @Nullable String said) {
    /** What it is called. */
    public String title() {
        return title(occupation, level);
    }

    static String title(String occupation, String level) {
        return occupation + "（" + level + "）培训班";
    }

    boolean isOver(LocalDate today) {
        return startsOn.isBefore(today);
    }
}
