package cn.gongjiang.employment.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens to jobseekers, in the order in which it can be written. */
enum Past {
    TRAINING("training", "PX", "person, occupation, words, kind, starts_on, ends_on, hours, hours_attended"),
    PUSH("push", "TS", "jobseeker, vacancy, score, pushed_on"),
    REFERRAL("referral", "TJ", "jobseeker, vacancy, score"),
    INTERVIEW("interview", null, "referral, held_on, place"),
    OUTCOME("outcome", null, "referral, result, reason, decided_on"),
    PLACEMENT(
            "placement",
            "JY",
            "person, referral, enterprise, employer, words, occupation, starts_on, evidence, evidence_note"),
    FOLLOW_UP("follow_up", null, "placement, months, result, trouble, left_on, held_on, channel"),
    CONTACT("contact", null, "jobseeker, held_on, channel, reached, words"),
    JOB_ANSWER("job_answer", null, "jobseeker, vacancy, answer, reason");

    private final String table;
    private final @Nullable String series;
    private final String columns;

    Past(String table, @Nullable String series, String columns) {
        this.table = table;
        this.series = series;
        this.columns = columns;
    }

    /** Of its numbers; null where it has none. */
    @Nullable
    String series() {
        return series;
    }

    /** Takes the columns and the moment it was recorded. */
    String sql() {
        String all = (series == null ? "" : "no, ") + columns + ", recorded_at";
        String marks = Arrays.stream(all.split(",")).map(c -> "?").collect(Collectors.joining(", "));
        return this == JOB_ANSWER
                ? "insert into employment.%s (%s) values (%s)".formatted(table, all, marks)
                : "insert into employment.%s (%s, recorded_by) values (%s, '%s')"
                        .formatted(table, all, marks, PastRows.BY);
    }
}
