package cn.gongjiang.web;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a line of the log looks: as text for people, or with {@code GONGJIANG_LOG=json} in the environment as one JSON object
 * with time, level, logger, request, message and error, for whoever collects logs of several nodes. An outage strikes many
 * requests and jobs alike: each is one line without a stack trace.
 */
public final class LogLines extends EncoderBase<ILoggingEvent> {
    private static final String AS_TEXT =
            "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{36} " + "%replace(%X{request} ){'^ $', ''}%msg%n%nopex";

    private final PatternLayout text = new PatternLayout();
    private final ThrowableProxyConverter error = new ThrowableProxyConverter();
    private boolean structured = "json".equals(System.getenv("GONGJIANG_LOG"));

    /** Loaded only by those who want it: every command begins with this class. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.shared();
    }

    public void setStructured(boolean structured) {
        this.structured = structured;
    }

    @Override
    public void start() {
        text.setContext(getContext());
        text.setPattern(AS_TEXT);
        text.start();
        error.setContext(getContext());
        error.start();
        super.start();
    }

    @Override
    public byte @Nullable [] headerBytes() {
        return null;
    }

    @Override
    public byte @Nullable [] footerBytes() {
        return null;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = structured ? Json.MAPPER.writeValueAsString(fields(event)) + "\n" : text(event);
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private String text(ILoggingEvent event) {
        String line = text.doLayout(event);
        return outage(event)
                .map(words -> line.strip().replaceAll("\\s*\n\\s*", " ") + " " + words + "\n")
                .orElseGet(() -> line + error.convert(event));
    }

    private static Optional<String> outage(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy
                ? Outage.told(proxy.getThrowable())
                : Optional.empty();
    }

    private Map<String, String> fields(ILoggingEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        fields.put("level", event.getLevel().toString());
        fields.put("logger", event.getLoggerName());
        String request = event.getMDCPropertyMap().get(RequestNumbers.KEY);
        if (request != null) {
            fields.put("request", request);
        }
        fields.put("message", event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            fields.put("error", outage(event).orElseGet(() -> error.convert(event)));
        }
        return fields;
    }
}
