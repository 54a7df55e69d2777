package cn.gongjiang.identity.phone;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code that came to the phone.
 *
 * @param numberEnd the last four characters of the identity number; asked only where several share the phone
 */
public record CodeForm(
        @NotNull @Pattern(regexp = "\\d{6}", message = "请填短信里的 6 位数字")
        String code,

        @Nullable @Pattern(regexp = "\\d{3}[0-9Xx]", message = "请填身份证号最后 4 位")
        String numberEnd) {}
