package cn.gongjiang.identity.second;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the authenticator shows, or a recovery code. */
public record SecondForm(@NotBlank @Size(max = 20) String code) {}
