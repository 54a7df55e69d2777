package cn.gongjiang.identity.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who the first administrator is, and the password they choose, twice. */
public record FirstAdministratorForm(
        @NotNull @Size(max = 100) String key,
        @NotBlank @Size(max = 40) String name,

        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "请用 3 到 40 个小写字母、数字或 . _ -，以字母开头")
        String login,

        @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 200) String again) {}
