package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ProgramResourceTests {
    private static final Set<String> RIGHTS = Set.of("occupations.read", "enterprises.read");

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private Clients.Credentials credentials = new Clients.Credentials("", "");
    private Visitor anybody = new Visitor(0);

    @BeforeEach
    void a_program() {
        credentials = clients.add("测试程序", RIGHTS);
        anybody = new Visitor(port);
    }

    @Test
    void a_token_asked_for_without_scope_carries_all_rights_for_an_hour() throws Exception {
        JsonNode token = Program.json(token("grant_type=client_credentials").body());
        assertThat(Set.of(token.get("scope").asString().split(" "))).isEqualTo(RIGHTS);
        assertThat(token.get("token_type").asString()).isEqualTo("Bearer");
        assertThat(token.get("expires_in").asInt()).isBetween(3590, 3600);
    }

    @Test
    void a_narrower_token_opens_less_and_none_opens_more() throws Exception {
        JsonNode narrow = Program.json(
                token("grant_type=client_credentials&scope=occupations.read").body());
        Program program = program(narrow.get("access_token").asString());
        assertThat(program.get("/occupations").statusCode()).isEqualTo(200);
        assertThat(program.get("/enterprises").statusCode()).isEqualTo(403);
        assertThat(token("grant_type=client_credentials&scope=jobseekers.read").statusCode())
                .isEqualTo(400);
    }

    @Test
    void one_token_opens_page_json_and_sheet() throws Exception {
        Program program = signedIn();
        for (String type : new String[] {
            "text/html", "application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }) {
            HttpResponse<String> answer =
                    program.send(program.request("/enterprises").header("Accept", type));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(type);
        }
    }

    @Test
    void a_program_needs_no_csrf_token_and_keeps_no_session() throws Exception {
        Clients.Credentials importer = clients.add("导入程序", Set.of("imports"));
        Program program = Program.signIn(platform(), importer.clientId(), importer.clientSecret());
        HttpResponse<String> answer = program.upload("enterprises", "企业.csv", "企业名称,统一社会信用代码\n");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_word_bearer_may_be_written_in_any_case() throws Exception {
        String token = signedIn().token();
        HttpResponse<String> answer =
                anybody.send(anybody.request("/enterprises").header("Authorization", "bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_false_or_missing_token_is_answered_401_in_words() throws Exception {
        for (String authorization :
                new String[] {"Bearer falsch", "Bearer", "Bearer a b", "bearer " + "x".repeat(5000)}) {
            HttpResponse<String> answer =
                    anybody.send(anybody.request("/enterprises").header("Authorization", authorization));
            assertThat(answer.statusCode()).as(authorization).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Program.json(answer.body()).get("detail").asString()).isEqualTo("请先登录");
        }
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        credentials = new Clients.Credentials(credentials.clientId(), "geraten");
        assertThat(token("grant_type=client_credentials").statusCode()).isEqualTo(401);
        credentials = new Clients.Credentials("niemand", "geraten");
        assertThat(token("grant_type=client_credentials").statusCode()).isEqualTo(401);
    }

    @Test
    void an_expired_token_opens_nothing() throws Exception {
        Program program = signedIn();
        jdbc.sql("update identity.access_token set expires_at = now() - interval '1 second' where client = ?")
                .param(credentials.clientId())
                .update();
        assertThat(program.get("/enterprises").statusCode()).isEqualTo(401);
    }

    @Test
    void neither_secret_nor_token_is_kept_in_clear() throws Exception {
        String token = signedIn().token();
        assertThat(jdbc.sql("select secret_hash from identity.client where id = ?")
                        .param(credentials.clientId())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(jdbc.sql("select count(*) from identity.access_token where hash = ?")
                        .param(token.getBytes(StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void without_sign_in_a_program_gets_401_and_a_browser_the_sign_in_page() throws Exception {
        HttpResponse<String> program = anybody.get("/enterprises", "application/json");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(Program.json(program.body()).get("detail").asString()).isEqualTo("请先登录");
        HttpResponse<String> browser = anybody.get("/enterprises");
        assertThat(browser.statusCode()).isEqualTo(302);
        assertThat(browser.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    private Program signedIn() throws Exception {
        return Program.signIn(platform(), credentials.clientId(), credentials.clientSecret());
    }

    private URI platform() {
        return URI.create("http://localhost:" + port + "/");
    }

    private Program program(String token) {
        return new Program(platform(), token);
    }

    private HttpResponse<String> token(String body) throws Exception {
        String both = credentials.clientId() + ":" + credentials.clientSecret();
        String basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return anybody.send(anybody.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
