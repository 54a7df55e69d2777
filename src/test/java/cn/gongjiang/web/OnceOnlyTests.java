package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A write that is sent twice under one key. */
@PlatformTest
class OnceOnlyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private Program program = new Program(URI.create("/"), "");
    private String key = "";

    @BeforeEach
    void a_program_with_a_fresh_key() throws Exception {
        program = another();
        key = UUID.randomUUID().toString();
    }

    private Program another() throws Exception {
        Clients.Credentials added = clients.add("once-" + UUID.randomUUID(), Set.of("imports"));
        return Program.signIn(URI.create("http://localhost:" + port), added.clientId(), added.clientSecret());
    }

    @Test
    void the_second_is_answered_like_the_first_and_nothing_is_done_again() throws Exception {
        HttpResponse<String> first = upload(program, key, "enterprises");
        HttpResponse<String> second = upload(program, key, "enterprises");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(location(second)).isEqualTo(location(first));
    }

    @Test
    void of_two_at_once_one_is_done_and_both_are_answered() {
        List<HttpResponse<String>> both = AtOnce.twice(() -> upload(program, key, "enterprises"));
        assertThat(both).extracting(HttpResponse::statusCode).containsExactly(303, 303);
        assertThat(location(both.getFirst())).isEqualTo(location(both.getLast()));
    }

    @Test
    void without_a_key_or_with_another_or_from_another_caller_it_is_another_write() throws Exception {
        assertThat(Set.of(
                        location(upload(program, key, "enterprises")),
                        location(upload(program, UUID.randomUUID().toString(), "enterprises")),
                        location(upload(program, "", "enterprises")),
                        location(upload(another(), key, "enterprises"))))
                .hasSize(4);
    }

    @Test
    void what_was_refused_may_be_sent_again_corrected() {
        assertThat(upload(program, key, "nonsense").statusCode()).isEqualTo(422);
        assertThat(upload(program, key, "enterprises").statusCode()).isEqualTo(303);
    }

    @Test
    void a_key_used_for_something_else_is_refused() throws Exception {
        String there = location(upload(program, key, "enterprises"));
        HttpResponse<String> other = program.send(program.request(there + "/confirmation")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"existing\":\"skip\"}")));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotencyKey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "#LONG"})
    void a_key_that_cannot_be_one_is_refused(String unreadable) {
        String sent = unreadable.replace("#LONG", "x".repeat(101));
        assertThat(upload(program, sent, "enterprises").statusCode()).isEqualTo(422);
    }

    @Test
    void a_write_that_is_done_and_whose_answer_was_lost_is_not_done_again() {
        HttpResponse<String> first = upload(program, key, "enterprises");
        assertThat(first.statusCode()).isEqualTo(303);
        jdbc.sql("update web.idempotency_key set location = null where location = :there")
                .param("there", location(first))
                .update();
        HttpResponse<String> again = upload(program, key, "enterprises");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("已经收到");
    }

    private static HttpResponse<String> upload(Program program, String key, String kind) {
        String content = "企业名称,统一社会信用代码\n一次厂" + UUID.randomUUID() + ",\n";
        try {
            return program.upload(key, kind, "一次.csv", content);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
