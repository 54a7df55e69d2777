package cn.gongjiang.employment.push;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** To how many of the people whom a vacancy fits best it is pointed out. */
record PushBestForm(
        @NotNull @Min(value = 1, message = "至少推送给 1 人") @Max(value = 200, message = "一次最多推送给 200 人")
        Integer most) {}
