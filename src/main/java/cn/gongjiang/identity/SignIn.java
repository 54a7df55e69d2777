package cn.gongjiang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed to sign in. */
public record SignIn(
        @NotBlank @Size(max = 60) String login,
        @NotBlank @Size(max = 200) String password) {}
