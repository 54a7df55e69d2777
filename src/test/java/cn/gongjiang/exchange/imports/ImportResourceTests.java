package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.id;
import static cn.gongjiang.exchange.imports.ImportingProgram.parsed;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The way of a file over HTTP: uploaded, checked, confirmed, or refused, repeated, cancelled. */
@PlatformTest
class ImportResourceTests {
    private static final List<String> FIELDS = List.of(
            "id",
            "kind",
            "file",
            "status",
            "reason",
            "of",
            "sheet",
            "headerRow",
            "rows",
            "accepted",
            "rejected",
            "new",
            "changed",
            "unchanged",
            "columns",
            "problems");

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    private static LedgerFile people() {
        return ledger().header("序号", "姓名", "身份证号", "手机号码（必填）", "登记时间");
    }

    private static byte[] somebody() {
        return people().row(1, "张三", FreshNumbers.person(), "13812345678", "2024/3/1")
                .xlsx();
    }

    @Test
    void a_file_is_uploaded_checked_confirmed_and_written() {
        byte[] file = people().row(1, "张三", FreshNumbers.person(), "+86 138-1234-5678", "2024/3/1")
                .row(2, "李四", "330424199001010018", "13812345679", "2024/3/1")
                .row(3, "王五", FreshNumbers.person(), "12345", "2024/3/1")
                .xlsx();
        HttpResponse<String> uploaded = program.upload("jobseekers", "失业登记.xlsx", file);
        assertThat(uploaded.statusCode()).isEqualTo(303);
        assertThat(uploaded.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).matches("/imports/[A-Z0-9-]+"));
        JsonNode checked = program.settled(id(uploaded));
        assertThat(checked.propertyNames()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(checked.get("kind").asString()).isEqualTo("jobseekers");
        assertThat(checked.get("file").asString()).isEqualTo("失业登记.xlsx");
        assertThat(checked.get("status").asString()).isEqualTo("checked");
        assertThat(checked.get("sheet").asString()).isEqualTo("Sheet1");
        assertThat(checked.get("headerRow").asInt()).isEqualTo(1);
        assertThat(checked.get("reason").isNull()).isTrue();
        assertThat(checked.get("of").isNull()).isTrue();
        assertThat(counts(checked)).containsExactly(3, 2, 1, 2, 0, 0);

        HttpResponse<String> confirmed = program.confirm(id(uploaded));
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(confirmed.headers().firstValue("Location")).hasValue("/imports/" + id(uploaded));
        JsonNode result = program.settled(id(uploaded));
        assertThat(result.get("status").asString()).isEqualTo("confirmed");
        assertThat(counts(result)).containsExactly(3, 2, 1, 2, 0, 0);
        assertThat(problems(result)).isEqualTo(problems(checked));
    }

    @Test
    void columns_are_told_with_our_names_and_what_is_not_used_with_none() {
        JsonNode columns = program.read("jobseekers", somebody()).get("columns");
        assertThat(columns.get(0).propertyNames()).containsExactly("header", "column");
        assertThat(columns.valueStream().map(c -> c.get("header").asString()))
                .containsExactly("序号", "姓名", "身份证号", "手机号码（必填）", "登记时间");
        assertThat(columns.get(0).get("column").isNull()).isTrue();
        assertThat(columns.get(3).get("column").asString()).isEqualTo("联系电话");
        assertThat(columns.get(4).get("column").asString()).isEqualTo("失业登记日期");
    }

    @Test
    void a_problem_names_row_column_value_reason_and_severity() {
        JsonNode read = program.read(
                "jobseekers",
                people().row(1, "张三", "330424199001010018", "12345", "2024/3/1")
                        .row(2, "李四", FreshNumbers.person(), "无", "去年")
                        .xlsx());
        JsonNode problem = read.get("problems").get(0);
        assertThat(problem.propertyNames()).containsExactlyInAnyOrder("row", "column", "value", "reason", "severity");
        assertThat(problems(read))
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("2 身份证号 error "),
                        p -> assertThat(p).startsWith("2 联系电话 warning "),
                        p -> assertThat(p).startsWith("3 联系电话 warning "),
                        p -> assertThat(p).startsWith("3 失业登记日期 error "));
        assertThat(problem.get("value").asString()).isEqualTo("330***********0018");
        assertThat(read.get("problems").get(3).get("value").asString()).isEqualTo("去年");
    }

    @Test
    void the_same_file_is_repeated_only_after_it_was_confirmed_and_is_read_again_on_request() {
        byte[] file = somebody();
        String first = program.read("jobseekers", file).get("id").asString();
        assertThat(program.read("jobseekers", file).get("status").asString()).isEqualTo("checked");
        program.confirm(first);
        program.settled(first);

        JsonNode repeated = program.read("jobseekers", "另一个名字.xlsx", file);
        assertThat(repeated.get("status").asString()).isEqualTo("repeated");
        assertThat(repeated.get("of").asString()).isEqualTo(first);
        assertThat(program.confirm(repeated.get("id").asString()).statusCode()).isEqualTo(422);

        String again = repeated.get("id").asString();
        assertThat(program.put("/imports/" + again + "/rereading", "{}").statusCode())
                .isEqualTo(303);
        JsonNode reread = program.settled(again);
        assertThat(reread.get("status").asString()).isEqualTo("checked");
        assertThat(counts(reread)).containsExactly(1, 1, 0, 0, 0, 1);
        program.confirm(again);
        assertThat(counts(program.settled(again))).containsExactly(1, 1, 0, 0, 0, 1);
    }

    @Test
    void the_same_bytes_of_another_kind_are_no_repetition() {
        byte[] file = ledger().header("企业名称", "统一社会信用代码", "岗位名称", "人数", "月薪下限", "截止日期")
                .row("海盐甲公司", FreshNumbers.creditCode(), "焊工", 5, 6000, "2030-01-01")
                .xlsx();
        program.bring("vacancies", file);
        assertThat(program.read("enterprises", file).get("status").asString()).isEqualTo("refused");
        assertThat(program.read("vacancies", file).get("status").asString()).isEqualTo("repeated");
    }

    @Test
    void a_file_that_is_no_ledger_of_the_kind_is_refused_with_a_reason() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        byte[] enterprises = ledger().header("企业名称", "统一社会信用代码", "地址", "联系人")
                .row("海盐甲公司", FreshNumbers.creditCode(), "某路", "某人")
                .xlsx();
        refused(png, "图片");
        refused(enterprises, "“企业”");
        refused(ledger().row("你好").row("世界").xlsx(), "表头");
        refused(ledger().xlsx(), "表头");
        refused("只是一句话".getBytes(StandardCharsets.UTF_8), "表头");
    }

    private void refused(byte[] file, String reason) {
        JsonNode read = program.read("jobseekers", file);
        assertThat(read.get("status").asString()).isEqualTo("refused");
        assertThat(read.get("reason").asString()).contains(reason);
        assertThat(counts(read)).containsOnly(0);
        HttpResponse<String> confirmed = program.confirm(read.get("id").asString());
        assertThat(confirmed.statusCode()).isEqualTo(422);
        assertThat(field(confirmed)).isEqualTo("existing");
    }

    @Test
    void a_cancelled_import_writes_nothing_and_cannot_be_confirmed() {
        byte[] file = somebody();
        String id = program.read("jobseekers", file).get("id").asString();
        assertThat(program.put("/imports/" + id + "/cancellation", "{}").statusCode())
                .isEqualTo(303);
        assertThat(program.json("/imports/" + id).get("status").asString()).isEqualTo("cancelled");
        assertThat(program.confirm(id).statusCode()).isEqualTo(422);
        assertThat(counts(program.read("jobseekers", file))).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void a_confirmed_import_is_not_cancelled_and_confirming_it_again_changes_nothing() {
        JsonNode confirmed = program.bring("jobseekers", somebody());
        String id = confirmed.get("id").asString();
        assertThat(program.put("/imports/" + id + "/cancellation", "{}").statusCode())
                .isEqualTo(422);
        assertThat(program.confirm(id).statusCode()).isEqualTo(303);
        assertThat(program.settled(id)).isEqualTo(confirmed);
    }

    @Test
    void what_to_do_with_existing_rows_must_be_said_in_a_known_word() {
        String id = program.read("jobseekers", somebody()).get("id").asString();
        for (String body : List.of("{}", "{\"existing\":\"overwrite\"}", "{\"existing\":null}", "")) {
            HttpResponse<String> answer = program.put("/imports/" + id + "/confirmation", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(field(answer)).as(body).isEqualTo("existing");
        }
        assertThat(program.put("/imports/" + id + "/confirmation", "{").statusCode())
                .isEqualTo(422);
        assertThat(program.json("/imports/" + id).get("status").asString()).isEqualTo("checked");
    }

    @Test
    void an_upload_that_lacks_something_is_refused_at_its_field() {
        byte[] file = somebody();
        assertThat(field(program.upload("dragons", "a.xlsx", file))).isEqualTo("kind");
        assertThat(field(program.upload(null, "a.xlsx", file))).isEqualTo("kind");
        assertThat(fields(program.upload("dragons", "a.xlsx", null))).containsExactlyInAnyOrder("kind", "file");
        assertThat(fields(program.upload(null, "a.xlsx", null))).containsExactlyInAnyOrder("kind", "file");
        assertThat(program.upload("dragons", "a.xlsx", file).body()).contains("求职者（jobseekers）");
        assertThat(field(program.upload("jobseekers", "a.xlsx", null))).isEqualTo("file");
        assertThat(field(program.upload("jobseekers", "a.xlsx", new byte[0]))).isEqualTo("file");
    }

    @Test
    void a_file_of_more_than_twenty_megabytes_is_refused_at_file() {
        assertThat(field(program.upload("jobseekers", "a.xlsx", new byte[20 * 1024 * 1024 + 1])))
                .isEqualTo("file");
        assertThat(field(program.upload("jobseekers", "a.xlsx", new byte[65 * 1024 * 1024])))
                .isEqualTo("file");
    }

    @Test
    void a_file_name_is_shown_as_it_is_without_folders() {
        JsonNode read = program.read("jobseekers", "C:\\表\\<b>名单<b>.xlsx", somebody());
        assertThat(read.get("file").asString()).isEqualTo("<b>名单<b>.xlsx");
        assertThat(program.get("/imports/" + read.get("id").asString() + "?format=html")
                        .body())
                .contains("&lt;b&gt;名单&lt;b&gt;.xlsx");
    }

    @Test
    void nobody_else_sees_an_import() {
        String id = program.read("jobseekers", somebody()).get("id").asString();
        assertThat(program.get("/imports/DR-none").statusCode()).isEqualTo(404);
        assertThat(program.confirm("DR-none").statusCode()).isEqualTo(404);
        ImportingProgram reader = ImportingProgram.with(port, clients, Set.of("jobseekers.read"));
        assertThat(reader.get("/imports/" + id).statusCode()).isEqualTo(403);
        assertThat(reader.confirm(id).statusCode()).isEqualTo(403);
        assertThat(reader.upload("jobseekers", "a.xlsx", somebody()).statusCode())
                .isEqualTo(403);
        assertThat(program.json("/imports/" + id).get("status").asString()).isEqualTo("checked");
    }

    @Test
    void earlier_imports_are_listed_the_latest_first() {
        String id = program.read("jobseekers", somebody()).get("id").asString();
        JsonNode list = program.json("/imports?size=2");
        assertThat(list.propertyNames()).containsExactly("items", "total", "page", "size");
        assertThat(list.get("items").get(0).get("id").asString()).isEqualTo(id);
    }

    private static String field(HttpResponse<String> refused) {
        return fields(refused).getFirst();
    }

    private static List<String> fields(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        return parsed(refused.body())
                .get("errors")
                .valueStream()
                .map(e -> e.get("field").asString())
                .toList();
    }
}
