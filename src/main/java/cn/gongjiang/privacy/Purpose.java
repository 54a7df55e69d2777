package cn.gongjiang.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What personal data is used for, from a day on: a row of the register that officials keep and everybody reads. Source:
 * 个人信息保护法 第十七条.
 *
 * @param kinds which data
 * @param reason what for
 * @param law the citation of the basis
 * @param sensitive in the sense of 第二十八条
 * @param recipients who outside gets it; null for nobody
 * @param keptMonths null where no period is set
 * @param keptAfter since when the months are counted
 * @param source where this row comes from
 * @param verified whether the source was checked
 * @param asksAgain what was agreed to an earlier version does not hold for this one (第十四条)
 */
public record Purpose(
        String code,
        LocalDate effectiveFrom,
        String name,
        String kinds,
        String reason,
        Basis basis,
        String law,
        boolean sensitive,
        Say say,
        @Nullable String recipients,
        @Nullable Integer keptMonths,
        String keptAfter,
        Ending ending,
        String source,
        boolean verified,
        @Nullable String note,
        boolean asksAgain,
        String recordedBy) {
    /** What was over before this day is ended today; empty where nothing is ended by itself. */
    public Optional<LocalDate> due(LocalDate today) {
        return Optional.ofNullable(keptMonths)
                .filter(_ -> ending != Ending.KEEP)
                .map(today::minusMonths);
    }

    /** How long and what then, as people read it. */
    @JsonIgnore
    public String kept() {
        if (keptMonths == null) {
            return keptAfter + "，" + ending;
        }
        String period = keptMonths % 12 == 0 ? keptMonths / 12 + " 年" : keptMonths + " 个月";
        return keptAfter + "起 " + period + "，到期" + ending;
    }
}
