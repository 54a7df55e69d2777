package cn.gongjiang.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.Gongjiang;
import cn.gongjiang.world.TestDatabase;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The limits as they are without any setting: on a platform of its own, since the others of a test run have none to speak of. */
@SpringBootTest(
        classes = Gongjiang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gongjiang.demo=false")
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class LimitsTests {
    private static final int MORE_THAN_ALLOWED = 130;

    @LocalServerPort
    private int port;

    @Test
    void whoever_tries_to_sign_in_again_and_again_is_told_to_wait_and_the_rest_stays_open() throws Exception {
        Visitor stranger = new Visitor(port);
        int tried = 0;
        HttpResponse<String> answer = attempt(stranger, tried);
        while (answer.statusCode() == 422 && tried < MORE_THAN_ALLOWED) {
            tried++;
            answer = attempt(stranger, tried);
        }
        assertThat(tried).isBetween(60, MORE_THAN_ALLOWED - 1);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(answer.body()).contains("请求太多，请稍后再试", "秒再试");
        for (String open : new String[] {"/actuator/health", "/login", "/assets/worker.css"}) {
            assertThat(stranger.get(open).statusCode()).as(open).isEqualTo(200);
        }
    }

    private static HttpResponse<String> attempt(Visitor stranger, int number) throws Exception {
        return stranger.post("/login", Map.of("login", "nobody-" + number, "password", "Guessed-2031-x"));
    }
}
