package cn.gongjiang.identity.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A change of one's own password. */
public record PasswordForm(
        @NotBlank @Size(max = 200) String current,
        @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 200) String again) {}
