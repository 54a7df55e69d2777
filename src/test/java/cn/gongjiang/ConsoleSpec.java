package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        assertThat(Console.dataFolder(new String[] {"import", "--data", "/srv/county"}))
                .isEqualTo(Path.of("/srv/county"));
        assertThat(Console.dataFolder(new String[] {"import", "--data=/srv/county"}))
                .isEqualTo(Path.of("/srv/county"));
        assertThat(Console.dataFolder(new String[] {"import"}))
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Ended serve(String option, String... values) {
        String[] words = new String[values.length + 4];
        words[0] = "serve";
        words[1] = "--data";
        words[2] = data().toString();
        words[3] = option;
        System.arraycopy(values, 0, words, 4, values.length);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int code = Console.run(words);
            return new Ended(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
