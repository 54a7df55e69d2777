package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {
    private static final String NAME = "欧阳植入";
    private static final String PHONE = "19900123987";
    private static final String NUMBER = "339999199001011239";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_people_type_stands_in_no_log_and_no_address(CapturedOutput output) throws Exception {
        Clients.Credentials credentials = clients.add("测试程序", Set.of("jobseekers.read", "enterprises.read"));
        Program program = Program.signIn(
                URI.create("http://localhost:" + port + "/"), credentials.clientId(), credentials.clientSecret());
        for (String words : new String[] {NAME, PHONE, NUMBER, NAME + "\u0000"}) {
            var answer = program.send(program.request("/jobseekers/search")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("q=" + encoded(words))));
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            program.get("/enterprises?q=" + encoded(words));
            program.get("/enterprises?page=" + encoded(words));
            new Visitor(port).post("/login", Map.of("login", words.replace("\u0000", ""), "password", words));
        }
        assertThat(output.getAll()).doesNotContain(NAME, PHONE, NUMBER);
    }

    @Test
    void a_row_the_database_refuses_is_not_quoted_in_the_message() {
        assertThat(failure("insert into identity.demo_secret (login, secret) values (:who, :who), (:who, :who)"))
                .contains("demo_secret")
                .doesNotContain(NAME);
    }

    private String failure(String sql) {
        try {
            jdbc.sql(sql).param("who", NAME).update();
            throw new AssertionError("refused was expected");
        } catch (RuntimeException e) {
            StringBuilder told = new StringBuilder();
            for (Throwable t = e; t != null; t = t.getCause()) {
                told.append(t.getMessage()).append('\n');
            }
            return told.toString();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
