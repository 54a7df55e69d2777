package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.core.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A registered jobseeker as lists show it: name, numbers and phone masked. {@code payExpected} in yuan a month; no
 * accepted division means the whole county only where it says 全县, else nothing was told.
 *
 * @param status what the state comes to: 登记失业, 已就业 or 已注销
 * @param state the word of the {@link RegistrationState}; enterprises read no more than the status in it
 */
public record JobseekerItem(
        String no,
        String name,
        String idNumber,
        @Nullable String phone,
        @Nullable String division,
        @Nullable String education,
        @Nullable String formerOccupation,
        @Nullable String skillLevel,
        LocalDate registeredOn,
        @Nullable String reason,
        @Nullable String wantedOccupation,
        @Nullable BigDecimal payExpected,
        List<String> divisionsAccepted,
        List<String> shiftsAccepted,
        @Nullable String hardship,
        String status,
        String state) {
    /** The masked name and what they did before. */
    @JsonIgnore
    public String title() {
        return formerOccupation == null ? name : name + " · " + formerOccupation;
    }

    /** One line under the title: place, skill level, pay hoped for. */
    @JsonIgnore
    public String about() {
        return Stream.of(division, skillLevel, payExpected == null ? null : "期望 " + new Money(payExpected).text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
