package cn.gongjiang.employment.survey;

import cn.gongjiang.core.Money;
import cn.gongjiang.skills.SkillLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an answer that stands: who is short of whom. Pay in yuan a month.
 *
 * @param vacancy the vacancy that says the same
 * @param asked the level as it is
 */
public record ShortageItem(
        String survey,
        String enterpriseNo,
        String enterprise,
        String occupation,
        @Nullable String occupationCode,
        @Nullable String level,
        int headcount,
        LocalDate neededBy,
        @Nullable BigDecimal payMin,
        @Nullable BigDecimal payMax,
        @Nullable String division,
        @Nullable String vacancy,
        LocalDate answeredOn,
        @JsonIgnore @Nullable SkillLevel asked) {
    @JsonIgnore
    public String pay() {
        if (payMin == null) {
            return payMax == null ? "" : "最高 " + new Money(payMax).text();
        }
        return payMax == null ? new Money(payMin).text() + "起" : new Money(payMin).to(new Money(payMax));
    }
}
