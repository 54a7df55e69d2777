package cn.gongjiang.employment.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the register of vacancies can be asked for, at the limits. */
@PlatformTest
class VacancyFilterResourceTests {
    private static final String LONGEST = "x".repeat(60);

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private Program program = new Program(URI.create("http://localhost"), "");

    @BeforeEach
    void a_program() throws Exception {
        Clients.Credentials credentials = clients.add("测试程序", Set.of("vacancies.read"));
        program = Program.signIn(
                URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"payFrom=0", "payFrom=100000", "size=1", "size=500", "page=10000000", "q=%25"})
    void a_value_at_its_limit_is_answered(String query) throws Exception {
        assertThat(program.get("/vacancies?" + query).statusCode()).isEqualTo(200);
        assertThat(program.get("/vacancies?q=" + LONGEST).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "payFrom, -1",
        "payFrom, 100001",
        "payFrom, 99999999999",
        "payFrom, 6.5k",
        "size, 0",
        "size, 501",
        "size, all",
        "page, -1",
        "page, 10000001",
        "q, 60+"
    })
    void a_value_beyond_its_limit_is_refused_at_its_field(String field, String value) throws Exception {
        String asked = value.equals("60+") ? LONGEST + "x" : value;
        HttpResponse<String> answer = program.get("/vacancies?" + field + "=" + asked);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Program.json(answer.body()).get("errors").valueStream().map(e -> e.get("field")
                        .asString()))
                .containsExactly(field);
    }
}
