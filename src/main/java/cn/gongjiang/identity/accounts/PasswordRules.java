package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What a password must be: 10 characters or more (12 for an administrator), three of four kinds of characters, at most 72
 * bytes, without the login, none of the common ones, none of one's last five. Source: compliance notes, section 2.
 */
final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final int SHORTEST_OF_ADMINISTRATOR = 12;
    private static final int MOST_BYTES = 72;
    private static final int KINDS = 3;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @throws Refused with everything that is wrong, at the field {@code password} */
    static void check(String login, Role role, String password, Predicate<String> usedBefore) {
        List<String> wrong = wrong(login, role, password);
        if (wrong.isEmpty() && usedBefore.test(password)) {
            wrong = List.of("最近 5 次用过这个密码，请换一个");
        }
        if (!wrong.isEmpty()) {
            throw new Refused(
                    wrong.stream().map(w -> new Problem("password", w)).toList());
        }
    }

    static List<String> wrong(String login, Role role, String password) {
        List<String> wrong = new ArrayList<>();
        int shortest = role == Role.ADMINISTRATOR ? SHORTEST_OF_ADMINISTRATOR : SHORTEST;
        if (password.codePointCount(0, password.length()) < shortest) {
            wrong.add("至少 %d 个字符".formatted(shortest));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            wrong.add("太长，最多 72 个字母和数字，或 24 个汉字");
        }
        if (kinds(password) < KINDS) {
            wrong.add("小写字母、大写字母、数字、其他字符，至少用三种");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            wrong.add("不要含有账号名");
        }
        if (COMMON.contains(lower) || COMMON.contains(stem(lower))) {
            wrong.add("太常见，容易被猜到");
        }
        return wrong;
    }

    private static long kinds(String password) {
        IntPredicate lower = c -> c >= 'a' && c <= 'z';
        IntPredicate upper = c -> c >= 'A' && c <= 'Z';
        IntPredicate digit = c -> c >= '0' && c <= '9';
        IntPredicate other = lower.or(upper).or(digit).negate();
        return Stream.of(lower, upper, digit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** A common word stays common with figures and marks before and after it. */
    private static String stem(String password) {
        return password.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
