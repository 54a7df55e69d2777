package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a new county does it: an empty platform, the link on the console, the first administrator, the first official. */
class NewCountyTests {
    private static final String FIRST = "Zuixian-2031-yi";
    private static final String OFFICIAL = "Qinshan-7788-he";

    @TempDir
    private Path data;

    @Test
    void from_the_link_on_the_console_to_the_first_official_who_signs_in() throws Exception {
        String key;
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady()) {
            key = key(platform.lines());
            int port = platform.address("/").getPort();
            Map<String, String> first = new HashMap<>(Office.answer(key, FIRST));
            first.putAll(Map.of("name", "王强", "login", "wangqiang"));
            assertThat(Caller.nobody(port)
                            .form("POST", "/first-administrator", first)
                            .status())
                    .isEqualTo(303);
            Caller administrator = Caller.person(port, "wangqiang", FIRST);
            String account = administrator
                    .form("POST", "/accounts", Map.of("name", "沈敏", "login", "shenmin", "role", "县总"))
                    .location();
            String invitation = Office.key(administrator.get(account, Caller.PAGE));
            assertThat(Caller.nobody(port)
                            .form("POST", "/invitation", Office.answer(invitation, OFFICIAL))
                            .status())
                    .isEqualTo(303);
            Caller official = Caller.person(port, "shenmin", OFFICIAL);
            assertThat(official.get("/jobseekers", Caller.JSON).status()).isEqualTo(200);
            assertThat(official.get("/imports", Caller.PAGE).status()).isEqualTo(200);
        }
        assertThat(filesWith(key)).isEmpty();
        try (PlatformProcess again = PlatformProcess.start(data, "--empty").awaitReady()) {
            assertThat(again.lines()).noneMatch(line -> line.contains("first-administrator"));
        }
    }

    private static String key(List<String> lines) {
        String link = lines.stream()
                .filter(line -> line.contains("/first-administrator?key="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
        return link.substring(link.indexOf('=') + 1);
    }

    /** What was written to disk, the database included. */
    private List<Path> filesWith(String key) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("postgres-program")))
                    .filter(file -> contains(file, key))
                    .toList();
        }
    }

    private static boolean contains(Path file, String key) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
