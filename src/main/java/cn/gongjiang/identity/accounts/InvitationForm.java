package cn.gongjiang.identity.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to an invitation: the key of its link, and the password one chooses, twice. */
public record InvitationForm(
        @NotNull @Size(max = 100) String key,
        @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 200) String again) {}
