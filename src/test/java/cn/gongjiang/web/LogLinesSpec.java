package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesSpec {
    private final LoggerContext context = new LoggerContext();

    @Test
    void as_text_a_line_tells_time_level_logger_request_and_message() {
        assertThat(line(false, null))
                .matches(
                        "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARN  cn.gongjiang.Test 0123abcd \"slow\"\n");
    }

    @Test
    void as_json_a_line_is_one_object() {
        String line = line(true, new IllegalStateException("broken"));
        assertThat(line).endsWith("}\n").hasLineCount(1);
        JsonNode read = JsonMapper.shared().readTree(line);
        assertThat(read.propertyNames()).containsExactly("time", "level", "logger", "request", "message", "error");
        assertThat(read.get("request").asString()).isEqualTo("0123abcd");
        assertThat(read.get("message").asString()).isEqualTo("\"slow\"");
        assertThat(read.get("error").asString()).contains("IllegalStateException: broken", "\tat ");
    }

    @Test
    void what_failed_has_its_stack_trace() {
        assertThat(line(false, new IllegalStateException("broken")))
                .startsWith(line(false, null).substring(0, 10))
                .contains("\"slow\"\njava.lang.IllegalStateException: broken\n\tat ");
    }

    @Test
    void an_outage_is_one_line_that_names_what_failed_and_nobody() {
        Throwable cut =
                new DataAccessResourceFailureException("SQL [select\n name]", new SQLException("FATAL: 欧阳植入", "57P01"));
        for (boolean structured : new boolean[] {false, true}) {
            assertThat(line(structured, cut))
                    .hasLineCount(1)
                    .endsWith(structured ? "}\n" : "\n")
                    .contains("slow", "NO_DATABASE: DataAccessResourceFailureException by SQLException 57P01")
                    .doesNotContain("欧阳植入", "\tat ", "select");
        }
    }

    private String line(boolean structured, @Nullable Throwable failed) {
        LogLines lines = new LogLines();
        lines.setContext(context);
        lines.setStructured(structured);
        lines.start();
        LoggingEvent event = new LoggingEvent(
                "", context.getLogger("cn.gongjiang.Test"), Level.WARN, "\"{}\"", failed, new Object[] {"slow"});
        event.setMDCPropertyMap(Map.of(RequestNumbers.KEY, "0123abcd"));
        return new String(lines.encode(event), StandardCharsets.UTF_8);
    }
}
