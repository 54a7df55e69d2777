package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as lists show it; pay in yuan a month, either end may be unknown.
 *
 * @param publication how far it is public today
 * @param shownUntil the last day on which everybody sees it, unless it is confirmed again
 * @param lacks what it lacks before everybody may see it; told where those that are not public are asked for
 */
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
        String status,
        String publication,
        @Nullable LocalDate shownUntil,
        @Nullable String lacks,
        @JsonUnwrapped VacancyTerms terms) {
    /** What the post was taken for; without a code the words were not recognised. */
    public record Occupation(@Nullable String code, String name) {}

    VacancyItem lacking(@Nullable String what) {
        return new VacancyItem(
                no,
                enterprise,
                creditCode,
                title,
                occupation,
                headcount,
                payMin,
                payMax,
                division,
                shift,
                education,
                skillLevel,
                certificate,
                duties,
                benefits,
                closesOn,
                status,
                publication,
                shownUntil,
                what,
                terms);
    }

    /** Pay in words: 6,500–8,000 元, 24–30 元/小时, or 面议 when nothing is known. */
    @JsonIgnore
    public String pay() {
        BigDecimal hourly = terms.hourlyMin();
        return hourly == null ? range(payMin, payMax) : range(hourly, terms.hourlyMax()) + "/小时";
    }

    private static String range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least == null) {
            return most == null ? "面议" : new Money(most).text();
        }
        return most == null ? new Money(least).text() + "起" : new Money(least).to(new Money(most));
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals(VacancyStatus.OPEN.word());
    }

    /** Whether everybody may see it today. */
    @JsonIgnore
    public boolean isPublic() {
        return publication.equals(Publication.PUBLISHED.toString());
    }

    /** Whose it is, where and when one works. */
    @JsonIgnore
    public String place() {
        return Stream.of(enterprise, division, shift).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** One line under the title: place, shift, pay, how many. */
    @JsonIgnore
    public String about() {
        return Stream.of(division, shift, pay(), "招 " + headcount + " 人")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
