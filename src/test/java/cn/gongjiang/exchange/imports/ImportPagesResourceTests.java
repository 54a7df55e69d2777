package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The same steps by the forms of the pages, with session and CSRF token, as browsers without scripts send them. */
@PlatformTest
class ImportPagesResourceTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "Haiyan-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private Accounts accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private ImportingProgram program;

    @BeforeEach
    void a_program_that_looks_at_the_same_import() {
        program = ImportingProgram.at(port, clients);
    }

    @Test
    void an_employee_of_the_county_confirms_by_the_form() throws Exception {
        signIn(Role.COUNTY);
        JsonNode read = read();
        String address = "/imports/" + read.get("id").asString();
        assertThat(get(address).body()).contains("确认导入 1 行", "下载问题行", "身份证号校验不对", "手机 → <b>联系电话</b>", "没有用到的列");
        HttpResponse<String> answer = post(address, address + "/confirmation", "existing=skip&_method=PUT");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(address);
        JsonNode confirmed = program.settled(read.get("id").asString());
        assertThat(confirmed.get("status").asString()).isEqualTo("confirmed");
        assertThat(counts(confirmed)).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(get(address).body()).contains("已导入", "新写入");
    }

    @Test
    void an_employee_of_the_county_corrects_a_column_by_the_form() throws Exception {
        signIn(Role.COUNTY);
        String id = read().get("id").asString();
        String address = "/imports/" + id;
        assertThat(get(address).body()).contains("认得不对", "name=\"columns[4].header\" value=\"毕业院校\"");
        String twice = fields("columns[2].header", "手机", "columns[2].column", "联系电话")
                + fields("columns[4].header", "毕业院校", "columns[4].column", "联系电话");
        HttpResponse<String> wrong = post(address, address + "/columns", twice + "_method=PUT");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("都认成了“联系电话”", "id=\"f-columns\" open");
        String right = fields("columns[2].header", "手机", "columns[2].column", "")
                + fields("columns[4].header", "毕业院校", "columns[4].column", "备注");
        assertThat(post(address, address + "/columns", right + "_method=PUT").statusCode())
                .isEqualTo(303);
        assertThat(program.settled(id).get("columns").get(4).get("column").asString())
                .isEqualTo("备注");
        assertThat(get(address).body()).contains("毕业院校 → <b>备注</b>", "<li>手机</li>");
    }

    @Test
    void what_would_change_is_shown_before_it_is_written_over() throws Exception {
        signIn(Role.COUNTY);
        String number = FreshNumbers.person();
        program.bring(
                "jobseekers",
                ledger().header("姓名", "身份证号", "登记日期")
                        .row("张三", number, "2024-03-01")
                        .xlsx());
        JsonNode read = program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "登记日期", "备注")
                        .row("张三", number, "2024-03-01", "有驾照")
                        .row("李四", FreshNumbers.person(), "2024-03-01", null)
                        .xlsx());
        String address = "/imports/" + read.get("id").asString();
        assertThat(get(address).body()).contains("新增 1 行，已有的不动", "并更新 1 条已有的", address + "/changes");
        assertThat(get(address + "/changes").body()).contains("会改什么", "<strong>备注</strong>", "有驾照");
        assertThat(post(address, address + "/confirmation", "existing=update&_method=PUT")
                        .statusCode())
                .isEqualTo(303);
        assertThat(counts(program.settled(read.get("id").asString()))).containsExactly(2, 2, 0, 1, 1, 0);
        assertThat(get(address + "/changes").body()).contains("改了什么", "有驾照");
    }

    private static String fields(String... namesAndValues) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return fields.toString();
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        signIn(Role.COUNTY);
        JsonNode read = read();
        String id = read.get("id").asString();
        HttpResponse<String> answer = send("/imports/" + id + "/confirmation", "existing=skip&_method=PUT");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(program.json("/imports/" + id).get("status").asString()).isEqualTo("checked");
    }

    @Test
    void a_step_that_cannot_be_done_shows_the_page_again_with_the_reason() throws Exception {
        signIn(Role.COUNTY);
        String address = "/imports/" + read().get("id").asString();
        assertThat(post(address, address + "/cancellation", "_method=PUT").statusCode())
                .isEqualTo(303);
        HttpResponse<String> answer = post("/imports", address + "/confirmation", "existing=skip&_method=PUT");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已取消，现在不能确认", "没有写入任何一行");
    }

    @Test
    void an_upload_without_a_file_shows_the_form_again_with_the_message_at_its_field() throws Exception {
        signIn(Role.COUNTY);
        String token = token(get("/imports").body());
        String body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\njobseekers"
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n";
        HttpResponse<String> answer = browser.send(
                request("/imports")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"h-file\" class=\"wrong\"", "value=\"jobseekers\" selected");
    }

    @Test
    void others_see_no_import() throws Exception {
        String address = "/imports/" + read().get("id").asString();
        assertThat(get(address).statusCode()).isEqualTo(302);
        signIn(Role.TOWN);
        assertThat(get(address).statusCode()).isEqualTo(403);
        assertThat(get("/imports").statusCode()).isEqualTo(403);
    }

    private JsonNode read() {
        return program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "手机", "登记日期", "毕业院校")
                        .row("张三", FreshNumbers.person(), "13812345678", "2024-03-01", "某校")
                        .row("李四", "330424199001010018", "13812345678", "2024-03-01", "某校")
                        .xlsx());
    }

    private void signIn(Role role) throws IOException, InterruptedException {
        String login = "u" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(login, "测试", role, Set.of("330424001"), null, PASSWORD));
        assertThat(post("/login", "/login", "login=" + login + "&password=" + PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> post(String page, String to, String fields) throws IOException, InterruptedException {
        String token = token(get(page).body());
        return send(to, fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(String to, String fields) throws IOException, InterruptedException {
        return browser.send(
                request(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
