package cn.gongjiang.registry;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The register of enterprises, brought over HTTP. */
@PlatformTest
class EnterpriseImportTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private Enterprises enterprises;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    @ParameterizedTest
    @CsvSource({
        "单位名称, 企业名称",
        "用工单位, 企业名称",
        "企业名称（全称）, 企业名称",
        "信用代码, 统一社会信用代码",
        "社会信用代码, 统一社会信用代码",
        "所属镇街, 所属镇街",
        "地址, 地址",
        "联系人, 联系人",
        "手机, 联系电话",
        "联系方式, 联系电话"
    })
    void a_header_is_known_by_its_synonyms(String header, String column) {
        List<Object> headers = new ArrayList<>(List.of("企业名称", "统一社会信用代码"));
        headers.replaceAll(name -> name.equals(column) ? header : name);
        if (!headers.contains(header)) {
            headers.add(header);
        }
        JsonNode read = program.read(
                "enterprises",
                ledger().header(headers.toArray())
                        .row("海盐甲公司", FreshNumbers.creditCode())
                        .xlsx());
        assertThat(read.get("columns")
                        .valueStream()
                        .filter(c -> c.get("header").asString().equals(header))
                        .map(c -> c.get("column").asString()))
                .containsExactly(column);
        assertThat(counts(read)).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void an_enterprise_is_written_confirmed_and_one_that_is_there_is_skipped() {
        String code = FreshNumbers.creditCode();
        JsonNode brought = program.bring(
                "enterprises",
                ledger().header("企业名称", "信用代码", "镇街", "电话")
                        .row("海盐甲公司", code.toLowerCase(java.util.Locale.ROOT), "武原", "13812345678")
                        .xlsx());
        assertThat(counts(brought)).containsExactly(1, 1, 0, 1, 0, 0);
        assertThat(enterprises.byCreditCode(Set.of(code)).get(code)).satisfies(written -> {
            assertThat(written.name()).isEqualTo("海盐甲公司");
            assertThat(written.confirmed()).isTrue();
        });
        JsonNode again = program.bring(
                "enterprises",
                ledger().header("企业名称", "信用代码")
                        .row("海盐乙公司", code)
                        .row("海盐丙公司", FreshNumbers.creditCode())
                        .xlsx());
        assertThat(counts(again)).containsExactly(2, 2, 0, 1, 0, 1);
        assertThat(problems(again))
                .singleElement()
                .asString()
                .startsWith("2 企业名称 warning ")
                .contains("海盐甲公司");
    }

    @Test
    void a_wrong_checksum_is_a_warning_and_a_wrong_length_refuses_the_row() {
        String code = FreshNumbers.creditCode();
        JsonNode read = program.read(
                "enterprises",
                ledger().header("企业名称", "信用代码", "电话")
                        .row("海盐甲公司", code.substring(0, 17) + (code.endsWith("0") ? "1" : "0"))
                        .row("海盐乙公司", code.substring(0, 17))
                        .row("海盐丙公司", null)
                        .row(null, FreshNumbers.creditCode())
                        .row("海盐丁公司", code, "12345")
                        .row("海盐戊公司", code)
                        .xlsx());
        assertThat(counts(read)).containsExactly(6, 2, 4, 2, 0, 0);
        assertThat(problems(read).stream().map(p -> p.replaceAll("^(\\d+ \\S+ \\S+) .*", "$1")))
                .containsExactly(
                        "2 统一社会信用代码 warning",
                        "3 统一社会信用代码 error",
                        "4 统一社会信用代码 error",
                        "5 企业名称 error",
                        "6 联系电话 warning",
                        "7 统一社会信用代码 error");
    }
}
