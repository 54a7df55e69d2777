package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator reads when a call cannot work: one clear message, no stack trace, and nothing was begun. */
class ConsoleSpec {
    private static final int WRONG_CALL = 2;

    @TempDir
    private Path folder;

    @Test
    void a_port_in_use_is_told_before_anything_is_begun() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());
            PlatformProcess.Ended ended = serve("--port", port);
            assertThat(ended.exit()).isEqualTo(WRONG_CALL);
            assertThat(ended.output()).contains(port, "已被占用", "--port").doesNotContain("\tat ");
            assertThat(data()).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536"})
    void a_port_that_cannot_be_is_told(String port) {
        PlatformProcess.Ended ended = serve("--port", port);
        assertThat(ended.exit()).isEqualTo(WRONG_CALL);
        assertThat(ended.output()).contains("65535");
        assertThat(data()).doesNotExist();
    }

    @Test
    void an_option_or_a_value_nobody_knows_is_told_with_the_usage() {
        assertThat(serve("--bogus").output()).contains("--bogus", "--port", "--data", "--empty");
        assertThat(serve("--port", "abc").output()).contains("abc", "--port").doesNotContain("\tat ");
    }

    @Test
    void the_data_folder_may_be_given_in_both_ways() {
        assertThat(Console.dataFolder(List.of("import", "--data", "/srv/county")))
                .isEqualTo(Path.of("/srv/county"));
        assertThat(Console.dataFolder(List.of("import", "--data=/srv/county"))).isEqualTo(Path.of("/srv/county"));
        assertThat(Console.dataFolder(List.of("import")))
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "backup", "restore", "client", "import", "renew-keys", "verify-audit"})
    void help_for_a_command_opens_no_database(String command) {
        PlatformProcess.Ended ended = ConsoleCall.of(command, "--help", "--data", data().toString());
        assertThat(ended.exit()).isZero();
        assertThat(ended.output()).contains("gongjiang " + command, "--data");
        assertThat(data()).doesNotExist();
    }

    @Test
    void options_may_stand_before_the_command() {
        assertThat(ConsoleCall.of("--data", data().toString(), "serve", "--port", "0")
                        .output())
                .contains("65535");
        assertThat(ConsoleCall.of("--data", data().toString(), "tanzen").output())
                .contains("tanzen");
        assertThat(data()).doesNotExist();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private PlatformProcess.Ended serve(String option, String... values) {
        List<String> words = new ArrayList<>(List.of("serve", "--data", data().toString(), option));
        words.addAll(List.of(values));
        return ConsoleCall.of(words.toArray(String[]::new));
    }
}
