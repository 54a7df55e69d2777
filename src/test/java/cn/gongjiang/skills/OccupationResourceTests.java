package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class OccupationResourceTests {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private Occupations occupations;

    private String token = "";

    @BeforeEach
    void a_program_that_may_look_occupations_up() throws Exception {
        Clients.Credentials credentials = clients.add("测试程序", Set.of(SkillsRights.READ));
        String basic = Base64.getEncoder()
                .encodeToString(
                        (credentials.clientId() + ":" + credentials.clientSecret()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        token = json(answer.body()).get("access_token").asString();
    }

    @Test
    void everyday_words_are_answered_with_the_occupation_and_alternatives() throws Exception {
        JsonNode answer = json(get("?q=" + words("氩弧焊师傅"), "application/json").body());
        assertThat(answer.get("confident").asBoolean()).isTrue();
        assertThat(answer.get("items").get(0).propertyNames()).containsExactly("code", "name", "score");
        assertThat(answer.get("items").get(0).get("code").asString()).isEqualTo("6-18-02-04");
        assertThat(answer.get("items").get(0).get("score").asDouble()).isBetween(0.9, 1.0);
        assertThat(answer.get("items").valueStream().map(item -> item.get("code")
                        .asString()))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .filteredOn(code -> code.startsWith("6-18-02"))
                .hasSizeGreaterThan(1);
        assertThat(answer.get("items").valueStream().map(item -> item.get("score")
                        .asDouble()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void advertising_words_are_not_sure() throws Exception {
        JsonNode answer = json(get("?q=" + words("高薪诚聘"), "application/json").body());
        assertThat(answer.get("confident").asBoolean()).isFalse();
        assertThat(answer.get("items")).isEmpty();
    }

    @Test
    void without_words_every_occupation_is_listed_page_by_page() throws Exception {
        JsonNode answer = json(get("?page=1&size=100", "application/json").body());
        assertThat(answer.get("total").asInt())
                .isEqualTo(occupations.all().size())
                .isGreaterThanOrEqualTo(300);
        assertThat(answer.get("items")).hasSize(100);
        assertThat(answer.get("page").asInt()).isEqualTo(1);
        assertThat(answer.get("size").asInt()).isEqualTo(100);
        assertThat(answer.get("confident").asBoolean()).isFalse();
    }

    @Test
    void the_page_says_which_occupation_it_is_and_shows_markup_as_text() throws Exception {
        assertThat(get("?q=" + words("叉车师傅"), "text/html").body()).contains("认得", "起重装卸机械操作工");
        assertThat(get("?q=" + words("<b>普工</b>"), "text/html").body())
                .contains("看不出是哪个职业")
                .doesNotContain("<b>普工");
        assertThat(get("", "text/html").body()).contains("村干部");
    }

    @Test
    void the_sheet_holds_every_row() throws Exception {
        HttpResponse<byte[]> answer = HTTP.send(request("?format=xlsx", "*/*").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .isEqualTo(occupations.all().size());
        }
    }

    @Test
    void words_that_are_too_long_are_refused_at_their_field() throws Exception {
        HttpResponse<String> answer = get("?q=" + words("焊".repeat(51)), "application/json");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer.body()).get("errors").get(0).get("field").asString())
                .isEqualTo("q");
    }

    @Test
    void an_outsider_is_asked_to_sign_in() throws Exception {
        URI address = URI.create("http://localhost:" + port + "/occupations");
        var page = HTTP.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        var api = HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString());
        assertThat(api.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String query, String accept) throws IOException, InterruptedException {
        return HTTP.send(request(query, accept).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String query, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/occupations" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept);
    }

    private static String words(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
