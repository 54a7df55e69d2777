package cn.gongjiang.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.figures.Past;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Three people trained in 秦山 in 2014, one of them in work again: the figures that says, and their rows. */
@PlatformTest
class IndicatorResourceTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String QINSHAN = "330424004";
    private static final String AT = "?asOf=2014-12-31&division=" + QINSHAN;

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private Clock clock;

    private Program program = new Program(URI.create("http://localhost"), "");

    @BeforeAll
    static void three_trained_and_one_of_them_placed(@Autowired ApplicationContext platform) {
        Past past = new Past(platform);
        for (int i = 0; i < 3; i++) {
            long person = past.jobseeker(QINSHAN);
            past.trained(person, LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 31));
            if (i == 0) {
                past.placed(person, LocalDate.of(2014, 5, 1));
            }
        }
    }

    @BeforeEach
    void a_program_that_may_see_figures() throws Exception {
        program = with("figures.read");
    }

    @Test
    void a_figure_has_exactly_the_agreed_fields_and_an_unrounded_value() throws Exception {
        JsonNode figure = json("/indicators/employment.conversion" + AT);
        assertThat(figure.propertyNames())
                .containsExactlyInAnyOrder("code", "name", "unit", "asOf", "value", "numerator", "denominator", "rows");
        assertThat(figure.get("name").asString()).isEqualTo("就业转化率");
        assertThat(figure.get("unit").asString()).isEqualTo("%");
        assertThat(figure.get("asOf").asString()).isEqualTo("2014-12-31");
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("33.33333333333333");
        assertThat(figure.get("numerator").asLong()).isEqualTo(1);
        assertThat(figure.get("denominator").asLong()).isEqualTo(3);
    }

    @Test
    void the_listing_holds_all_figures_page_by_page() throws Exception {
        JsonNode listing = json("/indicators" + AT);
        assertThat(listing.propertyNames()).containsExactlyInAnyOrder("items", "total", "page", "size");
        assertThat(listing.get("items").valueStream().map(i -> i.get("code").asString()))
                .containsSubsequence("employment.trained", "employment.placed", "employment.conversion");
        assertThat(listing.get("total").asInt()).isEqualTo(listing.get("items").size());
        JsonNode second = json("/indicators" + AT + "&page=1&size=1");
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("items").get(0)).isEqualTo(listing.get("items").get(1));
    }

    @ParameterizedTest
    @CsvSource({"employment.trained, 3,", "employment.placed, 1,", "employment.conversion, 3, 1"})
    void the_rows_of_a_figure_are_exactly_what_was_counted(String code, int rows, @Nullable Integer placed)
            throws Exception {
        String address = json("/indicators/" + code + AT).get("rows").asString();
        JsonNode listing = json(address);
        assertThat(listing.get("total").asInt()).isEqualTo(rows);
        assertThat(listing.get("items")).hasSize(rows);
        if (placed != null) {
            assertThat(listing.get("items").valueStream().filter(i -> i.get("placement")
                            .isString()))
                    .hasSize(placed);
            assertThat(json(address + "&placed=true").get("total").asInt()).isEqualTo(placed);
        }
        List<String> jobseekers = listing.get("items")
                .valueStream()
                .map(item -> item.get("jobseeker").asString())
                .toList();
        assertThat(sheet(address + "&size=1", "求职者编号")).isEqualTo(jobseekers);
        assertThat(page(address).body()).contains(jobseekers);
    }

    @ParameterizedTest
    @CsvSource({
        "/trained-people, true, 1",
        "/trained-people, false, 2",
        "/placed-people, true, 1",
        "/placed-people, false, 0"
    })
    void only_those_placed_or_only_the_others_are_listed_when_asked(String path, boolean placed, int people)
            throws Exception {
        JsonNode listing = json(path + AT + "&placed=" + placed);
        assertThat(listing.get("total").asInt()).isEqualTo(people);
        assertThat(listing.get("items")).hasSize(people);
    }

    @Test
    void a_figure_reads_as_a_page_and_as_a_sheet() throws Exception {
        assertThat(page("/indicators/employment.conversion" + AT).body())
                .contains("33.33", "1 ÷ 3", "/trained-people?asOf=2014-12-31");
        assertThat(page("/indicators" + AT).body()).contains("就业转化率", "参加培训");
        assertThat(sheet("/indicators/employment.conversion" + AT, "数值")).containsExactly("33.33333333333333");
        assertThat(sheet("/indicators" + AT, "指标代码")).contains("employment.trained", "employment.conversion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-06-30", "1900-01-01"})
    void a_figure_of_a_day_before_anything_was_counted_has_no_value(String day) throws Exception {
        JsonNode figure = json("/indicators/employment.conversion?asOf=" + day);
        assertThat(figure.get("value").isNull()).isTrue();
        assertThat(figure.get("denominator").asLong()).isZero();
        assertThat(page("/indicators/employment.conversion?asOf=" + day).body())
                .contains("—")
                .doesNotContain("0.00");
    }

    @Test
    void without_a_day_it_is_counted_until_today() throws Exception {
        String today = LocalDate.now(clock).toString();
        assertThat(json("/indicators/employment.trained").get("asOf").asString())
                .isEqualTo(today);
        assertThat(json("/indicators/employment.trained").get("rows").asString())
                .contains("asOf=" + today);
        assertThat(json("/indicators/employment.trained?asOf=&division="))
                .isEqualTo(json("/indicators/employment.trained"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"秦山街道", QINSHAN, "330424004000"})
    void a_division_may_be_said_by_name_or_code(String division) throws Exception {
        String said = URLEncoder.encode(division, StandardCharsets.UTF_8);
        JsonNode figure = json("/indicators/employment.trained?asOf=2014-12-31&division=" + said);
        assertThat(figure.get("value").asInt()).isEqualTo(3);
        assertThat(figure.get("denominator").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "division=330424999, division",
        "division=%E6%9D%AD%E5%B7%9E, division",
        "asOf=tomorrow, asOf",
        "asOf=2024-02-30, asOf",
        "asOf=2199-01-01, asOf",
        "asOf=%2B999999999-12-31, asOf",
        "asOf=0001-01-01, asOf",
    })
    void what_cannot_be_is_refused_at_its_field(String query, String field) throws Exception {
        for (String path :
                List.of("/indicators", "/indicators/employment.conversion", "/trained-people", "/placed-people")) {
            HttpResponse<String> answer = program.get(path + "?" + query);
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(Program.json(answer.body()).get("errors").valueStream().map(e -> e.get("field")
                            .asString()))
                    .containsExactly(field);
        }
        assertThat(program.get("/trained-people?placed=perhaps").statusCode()).isEqualTo(422);
    }

    @Test
    void a_code_no_figure_has_is_not_found() throws Exception {
        assertThat(program.get("/indicators/employment.nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_without_the_right_and_a_visitor_see_nothing() throws Exception {
        Program other = with("occupations.read");
        for (String path : List.of("/indicators", "/indicators/employment.placed", "/trained-people")) {
            assertThat(other.get(path).statusCode()).isEqualTo(403);
            assertThat(new Program(program.platform(), "wrong").get(path).statusCode())
                    .isEqualTo(401);
        }
    }

    private Program with(String right) throws IOException, InterruptedException {
        Clients.Credentials credentials = clients.add("测试程序", Set.of(right));
        return Program.signIn(
                URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret());
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Program.json(answer.body());
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.send(program.request(path).header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** A column of the spreadsheet, without its header. */
    private List<String> sheet(String path, String column) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                HTTP.send(program.request(path + "&format=xlsx").build(), BodyHandlers.ofByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            List<Row> rows = new ArrayList<>();
            book.getSheetAt(0).forEach(rows::add);
            int at = IntStream.range(0, rows.getFirst().getLastCellNum())
                    .filter(i -> rows.getFirst().getCell(i).toString().equals(column))
                    .findFirst()
                    .orElseThrow();
            return rows.stream().skip(1).map(row -> row.getCell(at).toString()).toList();
        }
    }
}
