package cn.gongjiang.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the platform with a bearer token. */
public record Program(URI platform, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Gets a token the standard way, without asking for a scope. */
    public static Program signIn(URI platform, String clientId, String clientSecret)
            throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(platform.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new Program(platform, json(answer.body()).get("access_token").asString());
    }

    public static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.resolve(path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "application/json"));
    }

    /** Uploads a ledger; a 303 is the platform's word that it has it. */
    public HttpResponse<String> upload(String kind, String fileName, String content)
            throws IOException, InterruptedException {
        return upload("", kind, fileName, content);
    }

    /** @param key under which the platform does it once; empty for none */
    public HttpResponse<String> upload(String key, String kind, String fileName, String content)
            throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        String body = """
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: text/csv\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(boundary, kind, fileName, content);
        HttpRequest.Builder request = request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body));
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }
}
