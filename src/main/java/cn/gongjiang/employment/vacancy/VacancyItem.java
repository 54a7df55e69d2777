package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vacancy as lists show it; pay in yuan a month, either end may be unknown. */
public record VacancyItem(
        String no,
        String enterprise,
        @Nullable String creditCode,
        String title,
        @Nullable Occupation occupation,
        int headcount,
        @Nullable BigDecimal payMin,
        @Nullable BigDecimal payMax,
        @Nullable String division,
        @Nullable String shift,
        @Nullable String education,
        @Nullable String skillLevel,
        @Nullable String certificate,
        @Nullable String duties,
        @Nullable String benefits,
        LocalDate closesOn,
        String status) {
    /** What the post was taken for; without a code the words were not recognised. */
    public record Occupation(@Nullable String code, String name) {}

    /** Pay in words: 6,500–8,000 元, or 面议 when nothing is known. */
    @JsonIgnore
    public String pay() {
        if (payMin == null) {
            return payMax == null ? "面议" : new Money(payMax).text();
        }
        return payMax == null ? new Money(payMin).text() + "起" : new Money(payMin).to(new Money(payMax));
    }

    /** One line under the title: place, shift, pay, how many. */
    @JsonIgnore
    public String about() {
        return Stream.of(division, shift, pay(), "招 " + headcount + " 人")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
