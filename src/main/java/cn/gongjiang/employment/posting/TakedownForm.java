package cn.gongjiang.employment.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an official takes a vacancy from everybody; the enterprise reads it. */
record TakedownForm(
        @NotBlank @Size(min = 4, max = 300, message = "请写 4 到 300 个字，企业会看到")
        String reason) {}
