package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The table of who may call what, generated from the declarations, is the one that people read. Run with
 * {@code -Dauthorisation.rewrite=true} it writes the table anew instead.
 */
@DemoCountyTest
class AuthorisationTableTests {
    private static final Path TABLE = Path.of("docs/authorisation.md");
    private static final String HEAD = """
            # Who may call what

            Generated from the declarations by `AuthorisationTableTests`, which fails when this page is not what they say and
            writes it anew with `mvn -Dtest=AuthorisationTableTests -Dauthorisation.rewrite=true test`. `AuthorisationTests` holds
            every cell to the answers, for html, json and xlsx alike.

            - ● the role has the right: its own records answer 200, foreign ones and guessed numbers 404, and are not in a list
            - empty: 403 for every record, whether it exists or not; without signing in 401, or the sign-in page
            - *anyone* is open without signing in, *signed-in* to whoever did

            ## How far each role sees

            | role | sees |
            |---|---|
            """;
    private static final Map<Scope.Reach, String> SEES = Map.of(
            Scope.Reach.COUNTY, "the whole county",
            Scope.Reach.DIVISIONS, "its divisions",
            Scope.Reach.ENTERPRISE, "its enterprise",
            Scope.Reach.PERSON, "the own person",
            Scope.Reach.OWN_SESSIONS, "the own sessions",
            Scope.Reach.ASSIGNED_MATTERS, "the matters assigned to it",
            Scope.Reach.ACCOUNTS, "accounts and settings, no personal data",
            Scope.Reach.LOGS, "the logs only");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ObjectProvider<Right> rights;

    @Test
    void the_table_that_people_read_is_what_the_handlers_declare() throws IOException {
        String generated = HEAD + roles() + "\n## Handlers\n\n" + handlers();
        if (Boolean.getBoolean("authorisation.rewrite")) {
            Files.writeString(TABLE, generated);
        }
        assertThat(Files.readString(TABLE))
                .as("write it anew with -Dauthorisation.rewrite=true")
                .isEqualTo(generated);
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> "| %s %s | %s |%n".formatted(role.word(), code(role), sees(role)))
                .collect(Collectors.joining());
    }

    private static String sees(Role role) {
        if (role == Role.PROGRAM) {
            return "the whole county, with the rights its token carries";
        }
        Account account = new Account(1, "", "", role, Set.of("330424101"), 1L, 1L, null);
        String usual = SEES.getOrDefault(account.scope().reach(), "");
        return role == Role.GRASSROOTS_UNION ? usual + ", or its divisions" : usual;
    }

    private String handlers() {
        String head = "| handler | right | "
                + Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(" | ")) + " |\n|---|---|"
                + ":-:|".repeat(Role.values().length) + "\n";
        return head + Handler.all(mappings).stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Handler handler) {
        List<Right> asked = rights.stream()
                .filter(right -> right.name().equals(handler.right()))
                .toList();
        return "| `%s` | %s | %s |%n"
                .formatted(
                        handler,
                        handler.isOpen() ? "*" + handler.right() + "*" : "`" + handler.right() + "`",
                        Arrays.stream(Role.values())
                                .map(role -> handler.isOpen()
                                                || asked.stream()
                                                        .anyMatch(r -> r.roles().contains(role))
                                        ? "●"
                                        : " ")
                                .collect(Collectors.joining(" | ")));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
