package cn.gongjiang.registry.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** By what an official knows that somebody is who they say. */
public record VerificationForm(
        @NotBlank(message = "请写根据什么，例如：看了身份证原件") @Size(max = 200)
        String evidence) {}
