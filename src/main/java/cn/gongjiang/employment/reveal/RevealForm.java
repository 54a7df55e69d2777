package cn.gongjiang.employment.reveal;

import cn.gongjiang.registry.PersonalField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which field somebody wants to see, and why. */
public record RevealForm(
        @NotNull PersonalField what,

        @NotNull @Size(min = 4, max = 200, message = "请写 4 到 200 个字，说明为什么要看")
        String reason) {}
