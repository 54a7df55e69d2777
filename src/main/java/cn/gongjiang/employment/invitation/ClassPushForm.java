package cn.gongjiang.employment.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** To how many of the people whom a class fits best it is pointed out. */
record ClassPushForm(
        @NotNull @Min(value = 1, message = "至少通知 1 人") @Max(value = 100, message = "一次最多通知 100 人")
        Integer most) {}
