package cn.gongjiang.employment.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an official takes down at the counter, with the person's card and signature before them. */
record CounterForm(
        @NotBlank @Size(max = 40) String name,
        @NotBlank String number,

        @NotBlank @Pattern(regexp = "1[3-9]\\d{9}", message = "请填 11 位手机号")
        String phone,

        @NotBlank String division,
        @Nullable String education,
        @Nullable @Size(max = 100) String former,
        @Nullable String level,

        @NotBlank(message = "请写想找什么工作，平常的叫法就行") @Size(max = 200)
        String wanted,

        @Nullable BigDecimal payExpected,
        List<String> areas,
        List<String> shifts,
        @Nullable @Size(max = 100) String reason) {
    Told told() {
        return new Told(division, education, former, level, wanted, payExpected, areas, shifts, reason);
    }
}
