package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.parsed;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a column was taken for, corrected by the user: the file is checked again and written as they say. */
@PlatformTest
class ColumnsResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    /** 家属电话 is nobody's name for a column; 备用 stands twice; the day stands under 入表. */
    private JsonNode read() {
        return program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "家属电话", "联系电话", "入表\n日子", "备用", "备用")
                        .row("张三", FreshNumbers.person(), "13812345678", "无", "2024-3-1", "甲", "乙")
                        .row("李四", "无", "13812345679", "无", "2024-3-2", "甲", "乙")
                        .xlsx());
    }

    private HttpResponse<String> put(JsonNode read, String columns) {
        return program.put(address(read) + "/columns", "{\"columns\":" + columns + "}");
    }

    private static String address(JsonNode read) {
        return "/imports/" + read.get("id").asString();
    }

    private static String column(String header, String column) {
        return "{\"header\":\"" + header + "\",\"column\":\"" + column + "\"}";
    }

    private JsonNode corrected() {
        JsonNode read = read();
        assertThat(counts(read)).containsExactly(2, 0, 2, 0, 0, 0);
        String columns = "[" + column("家属电话", "联系电话") + ",{\"header\":\"联系电话\",\"column\":null},"
                + column("入表日子", "失业登记日期") + "," + column("备用", "") + "," + column("备用", "备注") + "]";
        HttpResponse<String> answer = put(read, columns);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(address(read));
        return program.settled(read.get("id").asString());
    }

    @Test
    void a_corrected_file_is_checked_again_and_written_as_the_user_says() {
        JsonNode corrected = corrected();
        assertThat(corrected.get("status").asString()).isEqualTo("checked");
        assertThat(counts(corrected)).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(problems(corrected)).singleElement().asString().startsWith("3 身份证号 error");
        assertThat(corrected.get("columns").valueStream().map(c -> c.get("column")
                        .asString("-")))
                .containsExactly("姓名", "身份证号", "联系电话", "-", "失业登记日期", "-", "备注");
        program.confirm(corrected.get("id").asString());
        JsonNode confirmed = program.settled(corrected.get("id").asString());
        assertThat(counts(confirmed)).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(confirmed.get("columns")).isEqualTo(corrected.get("columns"));
    }

    @Test
    void the_refused_rows_come_back_under_the_corrected_names() {
        JsonNode again = program.read("jobseekers", program.sheet(address(corrected())));
        assertThat(again.get("columns").valueStream().map(c -> c.get("column").asString("-")))
                .containsExactly("姓名", "身份证号", "联系电话", "-", "失业登记日期", "-", "备注", "-");
    }

    @Test
    void what_the_file_tells_of_its_columns_can_be_sent_back_as_it_is() {
        JsonNode read = read();
        assertThat(put(read, read.get("columns").toString()).statusCode()).isEqualTo(303);
        JsonNode same = program.settled(read.get("id").asString());
        assertThat(same).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"家属电话, 亲属电话, 可选：姓名、身份证号", "家属电话, 联系电话, “家属电话”和“联系电话”都认成了“联系电话”", "没有这列, 备注, 文件里没有“没有这列”"})
    void what_cannot_be_is_refused_at_columns_and_nothing_changes(String header, String name, String reason) {
        JsonNode read = read();
        HttpResponse<String> answer = put(read, "[" + column(header, name) + "]");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode error = parsed(answer.body()).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("columns");
        assertThat(error.get("message").asString()).contains(reason);
        assertThat(program.json(address(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "\"姓名\"",
                "[\"姓名\"]",
                "{\"姓名\":\"备注\"}",
                "[{\"column\":\"备注\"}]",
                "[{\"header\":\"备用\",\"column\":{}}]",
                "[1,{\"header\":\"备用\"}]"
            })
    void what_is_no_list_of_columns_is_refused(String columns) {
        JsonNode read = read();
        HttpResponse<String> answer = put(read, columns);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parsed(answer.body()).get("errors").get(0).get("field").asString())
                .startsWith("columns");
        assertThat(program.json(address(read))).isEqualTo(read);
    }

    @Test
    void an_import_that_has_moved_on_is_not_corrected() {
        JsonNode cancelled = read();
        program.put(address(cancelled) + "/cancellation", "{}");
        refusedSince(cancelled, "已取消", column("备用", "备注"));
        JsonNode confirmed = program.bring(
                "enterprises",
                ledger().header("企业名称", "信用代码", "备用")
                        .row("海盐甲公司", FreshNumbers.creditCode(), "x")
                        .xlsx());
        refusedSince(confirmed, "已导入", column("备用", "地址"));
    }

    private void refusedSince(JsonNode read, String status, String column) {
        JsonNode before = program.json(address(read));
        HttpResponse<String> answer = put(read, "[" + column + "]");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(status);
        assertThat(program.json(address(read))).isEqualTo(before);
    }

    @Test
    void nobody_else_corrects_an_import() {
        JsonNode read = read();
        ImportingProgram reader = ImportingProgram.with(port, clients, Set.of("jobseekers.read"));
        assertThat(reader.put(address(read) + "/columns", "{}").statusCode()).isEqualTo(403);
        assertThat(program.put("/imports/DR-none/columns", "{}").statusCode()).isEqualTo(404);
    }
}
