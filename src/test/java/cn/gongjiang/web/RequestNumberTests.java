package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class RequestNumberTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/login", "/nowhere", "/actuator/health", "/assets/worker.css", "/enterprises?page=x"})
    void every_answer_carries_the_number_of_its_request(String path) throws Exception {
        assertThat(new Visitor(port).get(path).headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(number -> assertThat(number).matches("[0-9a-f]{16}"));
    }

    @ParameterizedTest
    @CsvSource({"proxy-0123456789, true", "short, false", "<script>alert(1)</script>, false", "a b c d e f g h, false"})
    void a_proxy_may_give_a_number_that_can_be_read(String given, boolean taken) throws Exception {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.send(visitor.request("/login").header("X-Request-Id", given));
        String number = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(number.equals(given)).isEqualTo(taken);
    }

    @Test
    void a_problem_tells_the_number_of_its_request() throws Exception {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.send(visitor.request("/nowhere").header("Accept", "application/json"));
        assertThat(Program.json(answer.body()).get("request").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}
