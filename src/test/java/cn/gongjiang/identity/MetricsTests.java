package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class MetricsTests {
    private static final String METRICS = "/actuator/prometheus";
    private static final String PLANTED = "19900123987";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Test
    void a_program_with_the_right_reads_numbers_without_anybody_in_them() {
        Caller watching = program("metrics.read", "enterprises.read");
        watching.get("/enterprises?q=" + PLANTED, Caller.JSON);
        watching.get("/enterprises/" + PLANTED, Caller.JSON);
        watching.get("/" + PLANTED, Caller.JSON);
        Caller.Answer answer = watching.get(METRICS, "text/plain");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes", "hikaricp_connections", "http_server_requests_seconds_count")
                .contains("uri=\"/enterprises\"")
                .doesNotContain(PLANTED);
    }

    @Test
    void nobody_else_reads_them() {
        assertThat(program("enterprises.read").get(METRICS, Caller.JSON).status())
                .isEqualTo(403);
        assertThat(Caller.nobody(port).get(METRICS, Caller.PAGE).status()).isEqualTo(403);
    }

    private Caller program(String... rights) {
        Clients.Credentials credentials = clients.add("测试程序", Set.of(rights));
        return Caller.program(port, credentials.clientId(), credentials.clientSecret());
    }
}
