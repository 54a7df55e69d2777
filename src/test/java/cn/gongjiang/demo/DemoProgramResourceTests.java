package cn.gongjiang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Program;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What somebody sees who takes the demo program's credentials from their page and looks around. */
@DemoCountyTest
class DemoProgramResourceTests {
    @LocalServerPort
    private int port;

    private Program program = new Program(URI.create("http://localhost"), "");

    @BeforeEach
    void the_demo_program() throws Exception {
        URI platform = URI.create("http://localhost:" + port);
        HttpRequest accounts = HttpRequest.newBuilder(platform.resolve("/demo/accounts?format=json"))
                .build();
        JsonNode client = Program.json(HttpClient.newHttpClient()
                        .send(accounts, BodyHandlers.ofString())
                        .body())
                .get("client");
        program = Program.signIn(
                platform,
                client.get("clientId").asString(),
                client.get("clientSecret").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/jobseekers, 2000",
        "/jobseekers?status=UNEMPLOYED_REGISTERED, 500",
        "/jobseekers?status=REEMPLOYED, 500",
        "/jobseekers?hardship=true, 100",
        "/vacancies, 300",
        "/vacancies?status=OPEN, 100",
        "/vacancies?status=FILLED, 10",
        "/vacancies?status=EXPIRED, 10",
        "/referrals?step=REFERRED, 10",
        "/referrals?step=INTERVIEW, 10",
        "/referrals?step=HIRED, 10",
        "/referrals?step=PLACED, 50",
        "/referrals?step=ENDED, 10"
    })
    void there_is_something_to_see_at_every_status(String path, int atLeast) throws Exception {
        assertThat(total(path)).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void an_open_vacancy_and_somebody_without_work_have_matches_that_can_go_ahead() throws Exception {
        for (String path : new String[] {"/vacancies?status=OPEN", "/jobseekers?status=UNEMPLOYED_REGISTERED"}) {
            JsonNode first = json(path + "&size=1").get("items").get(0);
            String matches =
                    path.substring(0, path.indexOf('?')) + "/" + first.get("no").asString() + "/matches";
            assertThat(total(matches)).isGreaterThan(100);
            assertThat(total(matches + "?decision=YES")).isPositive();
        }
    }

    @Test
    void the_conversion_rate_is_the_share_of_its_own_rows() throws Exception {
        JsonNode figure = json("/indicators/employment.conversion");
        String rows = figure.get("rows").asString();
        long trained = total(rows);
        long placed = total(rows + "&placed=true");
        assertThat(figure.get("denominator").asLong()).isEqualTo(trained).isGreaterThan(500);
        assertThat(figure.get("numerator").asLong()).isEqualTo(placed).isBetween(100L, trained - 100);
        BigDecimal share = new BigDecimal(placed * 100).divide(new BigDecimal(trained), new MathContext(6));
        assertThat(figure.get("value").decimalValue().round(new MathContext(6))).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({"employment.trained", "employment.placed"})
    void a_count_is_the_number_of_its_own_rows(String code) throws Exception {
        JsonNode figure = json("/indicators/" + code);
        assertThat(figure.get("value").asLong())
                .isEqualTo(total(figure.get("rows").asString()))
                .isGreaterThan(500);
    }

    private long total(String path) throws Exception {
        return json(path).get("total").asLong();
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = program.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Program.json(answer.body());
    }
}
