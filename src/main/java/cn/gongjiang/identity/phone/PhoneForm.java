package cn.gongjiang.identity.phone;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The phone somebody wants to sign in with. */
public record PhoneForm(
        @NotNull @Pattern(regexp = "1[3-9]\\d{9}", message = "请填 11 位手机号")
        String phone) {}
