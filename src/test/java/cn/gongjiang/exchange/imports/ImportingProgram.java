package cn.gongjiang.exchange.imports;

import static org.awaitility.Awaitility.await;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A program with a bearer token that brings ledgers over HTTP, as the programs of other offices do. */
public final class ImportingProgram {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> RIGHTS =
            Set.of("imports", "jobseekers.read", "vacancies.read", "enterprises.read", "occupations.read");

    private final Program program;

    private ImportingProgram(Program program) {
        this.program = program;
    }

    /** Signs in with credentials made for it, with the right to import and to read what it brought. */
    public static ImportingProgram at(int port, Clients clients) {
        return with(port, clients, RIGHTS);
    }

    /** A program that has signed in by itself. */
    static ImportingProgram as(Program program) {
        return new ImportingProgram(program);
    }

    static ImportingProgram with(int port, Clients clients, Set<String> rights) {
        Clients.Credentials credentials = clients.add("测试程序", rights);
        try {
            return new ImportingProgram(Program.signIn(
                    URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploads and returns the answer as it came. */
    public HttpResponse<String> upload(@Nullable String kind, String name, byte @Nullable [] file) {
        return send(request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(Multipart.of(kind, name, file)))
                .build());
    }

    /** Uploads and returns the import as it stands when it was read. */
    public JsonNode read(String kind, byte[] file) {
        return read(kind, "台账.xlsx", file);
    }

    public JsonNode read(String kind, String name, byte[] file) {
        HttpResponse<String> answer = upload(kind, name, file);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(id(answer));
    }

    /** Uploads, confirms and returns the import as it stands when the rows are written. */
    public JsonNode bring(String kind, byte[] file) {
        JsonNode read = read(kind, file);
        String id = read.get("id").asString();
        HttpResponse<String> answer = confirm(id);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(id);
    }

    public HttpResponse<String> confirm(String id) {
        return put("/imports/" + id + "/confirmation", "{\"existing\":\"skip\"}");
    }

    /** Uploads, confirms with what is there written over, and returns the import when it is written. */
    public JsonNode update(String kind, byte[] file) {
        String id = read(kind, file).get("id").asString();
        HttpResponse<String> answer = put("/imports/" + id + "/confirmation", "{\"existing\":\"update\"}");
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(id);
    }

    /** What an import changes, one line for each field: row, record, column, old, new. */
    public List<String> changes(JsonNode read) {
        return json("/imports/" + read.get("id").asString() + "/changes?size=500")
                .get("items")
                .valueStream()
                .map(c -> String.join(
                        " | ",
                        c.get("row").toString(),
                        c.get("record").asString(),
                        c.get("column").asString(),
                        c.get("old").asString(),
                        c.get("new").asString()))
                .toList();
    }

    public HttpResponse<String> put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    /** The import when no job is at it any more. */
    public JsonNode settled(String id) {
        return Objects.requireNonNull(await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(25))
                .until(
                        () -> json("/imports/" + id),
                        found -> !found.get("status").asString().endsWith("ing")));
    }

    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return parsed(answer.body());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** The address as a spreadsheet. */
    public byte[] sheet(String path) {
        try {
            return HTTP.send(
                            request(path + (path.contains("?") ? "&" : "?") + "format=xlsx")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/imports/", "");
    }

    static JsonNode parsed(String body) {
        return Program.json(body);
    }

    /** What is wrong, one line for each: row, column, severity, reason. */
    public static List<String> problems(JsonNode read) {
        return read.get("problems")
                .valueStream()
                .map(p -> p.get("row").asInt() + " " + p.get("column").asString() + " "
                        + p.get("severity").asString() + " " + p.get("reason").asString())
                .toList();
    }

    /** Rows, accepted, rejected, new, changed, unchanged. */
    public static List<Integer> counts(JsonNode read) {
        return List.of("rows", "accepted", "rejected", "new", "changed", "unchanged").stream()
                .map(name -> read.get(name).asInt())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return program.request(path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of an upload. */
    private static final class Multipart {
        static final String BOUNDARY = "----gongjiang";

        static byte[] of(@Nullable String kind, String name, byte @Nullable [] file) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            if (kind != null) {
                body.writeBytes(
                        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            if (file != null) {
                body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                body.writeBytes(file);
                body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        }
    }
}
