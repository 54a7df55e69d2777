package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DemoCountyTest
class DemoAccountsResourceTests {
    @LocalServerPort
    private int port;

    @Test
    void a_program_reads_every_account_and_the_client_in_the_promised_shape() throws Exception {
        JsonNode answer = accounts();
        assertThat(answer.propertyNames()).containsExactly("accounts", "client");
        assertThat(answer.get("client").propertyNames()).containsExactly("clientId", "clientSecret");
        for (JsonNode account : answer.get("accounts")) {
            assertThat(account.propertyNames()).containsExactly("role", "name", "login", "password");
        }
        assertThat(answer.get("accounts").valueStream().map(a -> a.get("role").asString()))
                .contains("职工", "企业", "基层工会", "镇街", "县总", "驿站", "讲师/导师/评委", "调解员", "律师", "系统管理员", "审计员");
    }

    @Test
    void each_account_signs_in_with_the_one_click_of_its_form() throws Exception {
        String page = new Visitor(port).get("/demo/accounts").body();
        for (JsonNode account : accounts().get("accounts")) {
            String login = account.get("login").asString();
            String password = account.get("password").asString();
            assertThat(page).contains("name=\"login\" value=\"" + login + "\"", "value=\"" + password + "\"");
            Visitor visitor = new Visitor(port);
            HttpResponse<String> answer = visitor.post("/login", Map.of("login", login, "password", password));
            assertThat(answer.statusCode()).as(login).isEqualTo(303);
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/me").body())
                    .contains(
                            account.get("role").asString(), account.get("name").asString());
        }
    }

    @Test
    void several_people_may_use_one_demo_account_at_a_time() throws Exception {
        JsonNode account = accounts().get("accounts").get(0);
        String login = account.get("login").asString();
        String password = account.get("password").asString();
        Visitor first = new Visitor(port).signedIn(login, password);
        new Visitor(port).signedIn(login, password);
        assertThat(first.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_demo_program_reads_everything_and_may_import() throws Exception {
        JsonNode client = accounts().get("client");
        Program program = Program.signIn(
                URI.create("http://localhost:" + port + "/"),
                client.get("clientId").asString(),
                client.get("clientSecret").asString());
        for (String path : new String[] {"/jobseekers", "/vacancies", "/occupations", "/indicators", "/enterprises"}) {
            assertThat(program.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(program.upload("enterprises", "企业.csv", "企业名称,统一社会信用代码\n").statusCode())
                .isEqualTo(303);
    }

    private JsonNode accounts() throws Exception {
        return Program.json(
                new Visitor(port).get("/demo/accounts", "application/json").body());
    }
}
