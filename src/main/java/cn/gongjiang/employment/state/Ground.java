package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.RegistrationState;
import cn.gongjiang.rules.Dated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves a state of registration, or a reason to end it. Source: domain notes on subsidies, section 4; a county changes the list
 * by dated rows.
 *
 * @param longestMonths such a state ends by itself, after so many months at most; null: it lasts until the next
 * @param monthsWithoutContact nobody was in contact with the person for so many months
 * @param creditCode its reference is a unified social credit code
 * @param told whether the person is told of it by a message
 */
record Ground(
        String code,
        RegistrationState state,
        String word,
        @Nullable Integer longestMonths,
        @Nullable Integer monthsWithoutContact,
        boolean creditCode,
        boolean told) {
    /** What follows, in words: 单位就业：劳动合同和用工备案，最长 24 个月. */
    String described() {
        return this
                + (longestMonths == null ? "" : "，最长 " + longestMonths + " 个月")
                + (monthsWithoutContact == null ? "" : "，满 " + monthsWithoutContact + " 个月没有联系");
    }

    /** A row with its day, its place among the others, whether it is offered, and who wrote it down, when and why. */
    record Recorded(
            Ground ground,
            LocalDate effectiveFrom,
            int order,
            boolean offered,
            String source,
            boolean verified,
            String note,
            String by,
            Instant at)
            implements Dated {}

    /** As it stands in a choice: the state, and what proves it. */
    @Override
    public String toString() {
        return state.word() + "：" + word;
    }
}
