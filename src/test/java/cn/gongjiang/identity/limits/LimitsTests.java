package cn.gongjiang.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits as they are without any setting. */
class LimitsTests {
    private static final int MORE_THAN_ALLOWED = 130;

    @TempDir
    private Path data;

    @Test
    void whoever_tries_to_sign_in_again_and_again_is_told_to_wait_and_the_rest_stays_open() throws Exception {
        try (PlatformProcess platform = PlatformProcess.start(data, "--empty").awaitReady()) {
            Visitor stranger = new Visitor(platform.address("/"));
            int tried = 0;
            HttpResponse<String> answer = attempt(stranger, tried);
            while (answer.statusCode() == 422 && tried < MORE_THAN_ALLOWED) {
                tried++;
                answer = attempt(stranger, tried);
            }
            assertThat(tried).isBetween(60, MORE_THAN_ALLOWED - 1);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(answer.body()).contains("请求太多，请稍后再试", "秒再试");
            for (String open : new String[] {"/actuator/health", "/login", "/assets/worker.css"}) {
                assertThat(stranger.get(open).statusCode()).as(open).isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> attempt(Visitor stranger, int number) throws Exception {
        return stranger.post("/login", Map.of("login", "nobody-" + number, "password", "Guessed-2031-x"));
    }
}
