package cn.gongjiang.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the platform over HTTP: a program by its token, a person by the session of a browser, or nobody. */
public final class Caller {
    public static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    public static final String JSON = "application/json";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI platform;
    private final String token;

    private Caller(URI platform, String token) {
        this.platform = platform;
        this.token = token;
    }

    public static Caller nobody(int port) {
        return new Caller(URI.create("http://localhost:" + port), "");
    }

    public static Caller program(int port, String clientId, String clientSecret) {
        URI platform = URI.create("http://localhost:" + port);
        try {
            return new Caller(
                    platform, Program.signIn(platform, clientId, clientSecret).token());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Caller person(int port, String login, String password) {
        Caller caller = nobody(port);
        Answer answer = caller.form("POST", "/login", Map.of("login", login, "password", password));
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return caller;
    }

    /** What came back. */
    public record Answer(int status, String type, String location, byte[] bytes) {
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body());
        }

        /** The fields a refusal names. */
        public List<String> fields() {
            return json().get("errors")
                    .valueStream()
                    .map(e -> e.get("field").asString())
                    .toList();
        }

        /** The rows of a spreadsheet as they read, its header first. */
        public List<List<String>> rows() {
            DataFormatter reader = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                book.getSheetAt(0).forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        cells.add(reader.formatCellValue(row.getCell(i)));
                    }
                    rows.add(cells);
                });
            } catch (IOException e) {
                throw new AssertionError(body(), e);
            }
            return rows;
        }
    }

    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept));
    }

    /** The json of an address that must answer 200. */
    public JsonNode json(String path) {
        Answer answer = get(path, JSON);
        if (answer.status() != 200) {
            throw new AssertionError(path + " " + answer.status() + " " + answer.body());
        }
        return answer.json();
    }

    public Answer send(String method, String path, Map<String, ?> json) {
        return raw(method, path, JsonMapper.shared().writeValueAsString(json));
    }

    /** Sends a body as it is. */
    public Answer raw(String method, String path, String body) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .method(method, BodyPublishers.ofString(body));
        return send(token.isEmpty() ? request.header("X-XSRF-TOKEN", csrf()) : request);
    }

    /** Posts a form as a browser does. */
    public Answer form(String method, String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>(fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + encoded(f.getValue()))
                .toList());
        pairs.add("_csrf=" + encoded(csrf()));
        pairs.add("_method=" + method);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", PAGE)
                .POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&")))));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String csrf() {
        Matcher found = TOKEN.matcher(get("/login", PAGE).body());
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(platform.resolve(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
