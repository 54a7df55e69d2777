package cn.gongjiang.employment.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One report. Who made it is told to nobody.
 *
 * @param outcome null while nobody has answered
 * @param answer what the reporter was told
 */
public record ReportItem(
        String no,
        String vacancy,
        String title,
        String enterprise,
        ReportKind kind,
        String words,
        LocalDateTime at,
        @Nullable ReportOutcome outcome,
        @Nullable String answer,
        @Nullable LocalDateTime answeredAt,
        @Nullable String answeredBy) {
    /** Where it stands, in words. */
    public String standing() {
        return outcome == null ? "待处理" : outcome.toString();
    }

    @JsonIgnore
    public boolean isOpen() {
        return outcome == null;
    }
}
