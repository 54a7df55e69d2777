package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param divisions names of divisions, for roles whose scope is drawn around them
 * @param enterprise a unified social credit code, for an enterprise and its union
 */
public record AccountForm(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "请用 3 到 40 个小写字母、数字或 . _ -，以字母开头")
        String login,

        @NotBlank @Size(max = 40) String name,
        @NotNull Role role,
        List<String> divisions,
        @Nullable String enterprise) {}
