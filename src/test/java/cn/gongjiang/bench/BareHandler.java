package cn.gongjiang.bench;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The framework's own price, that {@code ./bench} measures the platform against: the same rows by one statement on the same
 * database, as page and as JSON, without security, frame, filters or scope. Its profile keeps it out of every other start.
 */
@RestController
@Profile("bare")
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
public class BareHandler {
    private final JdbcClient jdbc;

    BareHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Listing(
            List<Map<String, @Nullable Object>> items,
            @Nullable Object total) {}

    /** The database is told by {@code SPRING_DATASOURCE_*}, the port by {@code SERVER_PORT}. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(BareHandler.class);
        application.setAdditionalProfiles("bare");
        application.run(
                "--spring.threads.virtual.enabled=true",
                "--spring.datasource.hikari.maximum-pool-size=24",
                "--spring.datasource.hikari.connection-init-sql=set time zone 'Asia/Shanghai'",
                "--server.compression.enabled=true",
                "--server.compression.min-response-size=1KB");
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    Listing json(@PathVariable String name) {
        String statement = Objects.requireNonNull(BareStatements.LISTINGS.get(name));
        List<Map<String, @Nullable Object>> rows =
                jdbc.sql(statement).query((row, n) -> values(row)).list();
        Object total = rows.isEmpty() ? 0 : rows.getFirst().get("total");
        rows.forEach(row -> row.remove("total"));
        return new Listing(rows, total);
    }

    @GetMapping(path = "/{name}", produces = MediaType.TEXT_HTML_VALUE)
    String html(@PathVariable String name) {
        String rows = json(name).items().stream()
                .map(item -> item.values().stream()
                        .map(value -> "<td>" + HtmlUtils.htmlEscape(Objects.toString(value, "")) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return page(name, "<table>\n" + rows + "</table>");
    }

    private static String page(String title, String content) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head>\n<body>" + content + "</body></html>";
    }

    /** One row by the names of its columns; {@code a.b} is b within a. */
    private static Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            put(values, columns.getColumnLabel(at), value(row.getObject(at)));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> values, String name, @Nullable Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            values.put(name, value);
        } else {
            Object within = values.computeIfAbsent(name.substring(0, dot), n -> new LinkedHashMap<>());
            ((Map<String, @Nullable Object>) Objects.requireNonNull(within)).put(name.substring(dot + 1), value);
        }
    }

    private static @Nullable Object value(@Nullable Object stored) throws SQLException {
        return switch (stored) {
            case Array array -> List.of((Object[]) array.getArray());
            case Date day -> day.toLocalDate();
            case null, default -> stored;
        };
    }
}
