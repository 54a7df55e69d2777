package cn.gongjiang.employment.referral;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A referral with how far it has come; the person masked. */
public record ReferralItem(
        String no,
        String jobseeker,
        String name,
        @Nullable String division,
        String vacancy,
        String enterprise,
        String title,
        @Nullable BigDecimal score,
        @Nullable String note,
        LocalDateTime recordedAt,
        String recordedBy,
        @Nullable LocalDate interviewOn,
        @Nullable String interviewPlace,
        @Nullable String result,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Nullable String placement,
        @Nullable LocalDate startsOn,
        @Nullable String evidence,
        String step) {}
