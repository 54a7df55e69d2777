package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who come to the administrator's office: each test makes its own, with logins nobody else has. */
final class Office {
    static final String PASSWORD = "Weiyuan-2031-nan";
    private static final Pattern LINK = Pattern.compile("/invitation\\?key=([A-Za-z0-9._-]+)");

    private final int port;
    private final Accounts accounts;

    Office(int port, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    static String freshLogin() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    Caller somebody(Role role) {
        return somebody(freshLogin(), role);
    }

    Caller somebody(String login, Role role) {
        return somebody(login, role, null);
    }

    Caller somebody(String login, Role role, @Nullable Long enterprise) {
        Set<String> divisions = role == Role.TOWN || role == Role.KEEPER ? Set.of("330424101") : Set.of();
        accounts.open(new Accounts.NewAccount(login, "测试" + role.word(), role, divisions, enterprise, PASSWORD));
        return Caller.person(port, login, PASSWORD);
    }

    Caller nobody() {
        return Caller.nobody(port);
    }

    /** The key in the one-time link that this page shows. */
    static String key(Caller.Answer page) {
        Matcher found = LINK.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no link on the page: " + page.body());
        }
        return found.group(1);
    }

    Caller.Answer signIn(String login, String password) {
        return nobody().form("POST", "/login", Map.of("login", login, "password", password));
    }

    static Map<String, String> town(String login) {
        return Map.of("login", login, "name", "李静", "role", "镇街", "divisions", "武原街道");
    }

    static Map<String, String> answer(String key, String password) {
        return Map.of("key", key, "password", password, "again", password);
    }
}
