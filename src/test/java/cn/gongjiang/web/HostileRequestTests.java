package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class HostileRequestTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private Program program = new Program(URI.create("http://localhost/"), "");

    @BeforeEach
    void a_program_that_may_read() throws Exception {
        Clients.Credentials credentials =
                clients.add("测试程序", Set.of("enterprises.read", "jobseekers.read", "vacancies.read", "figures.read"));
        program = Program.signIn(
                URI.create("http://localhost:" + port + "/"), credentials.clientId(), credentials.clientSecret());
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises?format=nope, 406",
        "/enterprises?q=%00, 422",
        "/enterprises?q=%01, 422",
        "/enterprises?q=%EF%BF%BF, 422",
        "/enterprises?q=%ff%fe, 400",
        "/enterprises?q=%ED%A0%80, 400",
        "/enterprises?q=%zz, 400",
        "/enterprises?%zz, 400",
        "/enterprises?page=-1, 422",
        "/enterprises?page=99999999999999999999, 422",
        "/enterprises?size=0, 422",
        "/enterprises?size=501, 422",
        "/enterprises?page=x, 422",
        "/enterprises?page=10000000&size=500, 200",
        "/enterprises?division=%E6%97%A0, 422",
        "/enterprises?confirmed=perhaps, 422",
        "/enterprises?q=%25%5F%5C, 200",
        "/enterprises?q='%3Bdrop%20table%20x--, 200",
        "/jobseekers/%00, 400",
        "/jobseekers/%ff, 400",
        "/jobseekers/a%2fb, 400",
        "/jobseekers/..;/x, 400",
        "/jobseekers/nobody, 404",
        "/vacancies?payFrom=1e400000000, 422",
        "/vacancies?payFrom=NaN, 422",
        "/indicators/employment.placed?asOf=2026-13-45, 422",
        "/indicators/employment.placed?asOf=-999999999-01-01, 422",
        "/indicators/nothing, 404",
        "/nowhere, 404",
        "/error, 404",
        "/webjars/, 404",
        "/assets/../application.yml, 400",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
    })
    void an_address_that_cannot_be_answered_is_told_so(String target, int status) throws IOException {
        assertThat(refusal(raw("GET " + target, "")).status()).as(target).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, 405", "PATCH, 405", "PUT, 405", "TRACE, 4xx", "FOO, 4xx"})
    void a_method_the_address_does_not_know_is_refused(String method, String status) throws IOException {
        assertThat(Integer.toString(refusal(raw(method + " /enterprises", "")).status()))
                .matches(status.replace("xx", ".."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"q\": | 422",
                "application/json | [] | 422",
                "application/json | 7 | 422",
                "application/json | '' | 422",
                "application/json | {\"q\":{\"a\":1}} | 422",
                "application/json | {\"q\":\"a\",\"q\":\"b\"} | 422",
                "application/json | {\"q\":\"\\u0000\"} | 422",
                "application/json | {\"q\":\"\\ud800\"} | 422",
                "application/json | {\"q\":null} | 422",
                "application/json | {\"q\":[\"\",\"  \"]} | 422",
                "application/json | {\"q\":\"王\"} | 200",
                "application/vnd.any+json | {\"q\":\"王\"} | 200",
                "application/x-www-form-urlencoded | q=%ff%zz | 400",
                "application/x-www-form-urlencoded | q=王 | 200",
                "multipart/form-data | q=a | 400",
                "text/csv | q | 415",
                "application/xml | <q/> | 415",
                "nonsense | q=a | 415",
            })
    void content_that_cannot_be_read_is_told_so(String type, String content, int status) throws Exception {
        HttpResponse<String> answer = post(type, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "java.");
    }

    @Test
    void json_nested_too_deep_or_too_large_is_refused() throws Exception {
        assertThat(post("application/json", "{\"q\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("application/json", "{\"q\":\"" + "a".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 70_000})
    void long_queries_and_headers_are_refused(int length) throws IOException {
        assertThat(refusal(raw("GET /enterprises?q=" + "a".repeat(length), "")).status())
                .isBetween(400, 431);
        assertThat(refusal(raw("GET /enterprises?page=x", "X-Long: " + "a".repeat(length) + "\r\n"))
                        .status())
                .isBetween(400, 431);
    }

    @Test
    void a_refusal_is_a_page_for_people_and_problem_json_for_programs() throws Exception {
        HttpResponse<String> page = program.send(program.request("/nowhere").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html", "没有找到这个页面或记录", "回到首页");
        HttpResponse<String> problem = program.get("/nowhere");
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Program.json(problem.body()).propertyNames())
                .contains("title", "status", "detail", "instance", "errors");
    }

    @Test
    void the_best_accepted_representation_is_given() throws Exception {
        assertThat(type("text/html;q=0.1, application/json;q=0.9")).startsWith("application/json");
        assertThat(type("application/json;q=0.1, text/html;q=0.9")).startsWith("text/html");
        assertThat(type("*/*")).startsWith("application/json");
        assertThat(program.send(program.request("/enterprises").header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(program.send(program.request("/enterprises").HEAD()).statusCode())
                .isEqualTo(200);
    }

    private String type(String accept) throws Exception {
        HttpResponse<String> answer =
                program.send(program.request("/enterprises").header("Accept", accept));
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private HttpResponse<String> post(String type, String content) throws Exception {
        return program.send(program.request("/jobseekers/search")
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(content)));
    }

    private record Answer(int status, String text) {}

    /** No answer tells how the platform is built. */
    private static Answer refusal(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception", "org.apache", "org.springframework", "cn.gongjiang", "Tomcat");
        return answer;
    }

    /** Sent as it stands, since a well-behaved client would not send it. */
    private Answer raw(String line, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/json\r\n"
                    + "Authorization: Bearer " + program.token() + "\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(text.substring(9, 12)), text);
    }
}
