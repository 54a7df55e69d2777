package cn.gongjiang.employment.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker tells on the phone; {@code share} is their consent that enterprises see them. */
record OwnRegistrationForm(
        @NotBlank String division,
        @Nullable String education,
        @Nullable @Size(max = 100) String former,
        @Nullable String level,

        @NotBlank(message = "请写想找什么工作，平常的叫法就行") @Size(max = 200)
        String wanted,

        @Nullable BigDecimal payExpected,
        List<String> areas,
        List<String> shifts,
        @Nullable @Size(max = 100) String reason,
        @Nullable Boolean share) {
    Told told() {
        return new Told(division, education, former, level, wanted, payExpected, areas, shifts, reason);
    }
}
