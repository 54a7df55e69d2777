package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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

    /** How a call ended and what it said. */
    private record Ended(int code, String said) {}

    @Test
    void a_port_in_use_is_told_before_anything_is_begun() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());
            Ended ended = serve("--port", port);
            assertThat(ended.code).isEqualTo(WRONG_CALL);
            assertThat(ended.said).contains(port, "已被占用", "--port").doesNotContain("\tat ");
            assertThat(data()).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536"})
    void a_port_that_cannot_be_is_told(String port) {
        Ended ended = serve("--port", port);
        assertThat(ended.code).isEqualTo(WRONG_CALL);
        assertThat(ended.said).contains("65535");
        assertThat(data()).doesNotExist();
    }

    @Test
    void an_option_or_a_value_nobody_knows_is_told_with_the_usage() {
        assertThat(serve("--bogus").said).contains("--bogus", "--port", "--data", "--empty");
        assertThat(serve("--port", "abc").said).contains("abc", "--port").doesNotContain("\tat ");
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
        Ended ended = call(command, "--help", "--data", data().toString());
        assertThat(ended.code).isZero();
        assertThat(ended.said).contains("gongjiang " + command, "--data");
        assertThat(data()).doesNotExist();
    }

    @Test
    void options_may_stand_before_the_command() {
        assertThat(call("--data", data().toString(), "serve", "--port", "0").said)
                .contains("65535");
        assertThat(call("--data", data().toString(), "tanzen").said).contains("tanzen");
        assertThat(data()).doesNotExist();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Ended serve(String option, String... values) {
        List<String> words = new ArrayList<>(List.of("serve", "--data", data().toString(), option));
        words.addAll(List.of(values));
        return call(words.toArray(String[]::new));
    }

    private static Ended call(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(heard);
        System.setErr(heard);
        try {
            int code = Console.run(words);
            return new Ended(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
