package cn.gongjiang.employment.referral;

import java.time.LocalDateTime;

/**
 * A file kept with a referral.
 *
 * @param label what it shows, in the words of who brought it
 * @param bytes its size as it is kept
 */
public record ReferralFileItem(long id, String label, String kind, int bytes, LocalDateTime at, String by) {
    /** The size as people read it. */
    public String size() {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
