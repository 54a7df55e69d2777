package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.database.Durable;
import cn.gongjiang.world.PlatformTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class StartTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_started_platform_is_healthy() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP");
    }

    @Test
    void the_embedded_database_keeps_what_it_acknowledged() {
        Durable.SETTINGS.forEach((setting, value) -> assertThat(
                        jdbc.sql("show " + setting).query(String.class).single())
                .as(setting)
                .isEqualTo(value));
    }
}
