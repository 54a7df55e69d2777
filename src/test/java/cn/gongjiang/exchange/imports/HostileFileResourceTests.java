package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.HostileFile.SHEET;
import static cn.gongjiang.exchange.ledger.HostileFile.changed;
import static cn.gongjiang.exchange.ledger.HostileFile.locked;
import static cn.gongjiang.exchange.ledger.HostileFile.unfolding;
import static cn.gongjiang.exchange.ledger.HostileFile.with;
import static cn.gongjiang.exchange.ledger.LedgerFile.formula;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files made to harm: refused with a reason in the user's words, nothing written, and the next file is read as ever. */
@PlatformTest
class HostileFileResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    private static LedgerFile people() {
        return ledger().header("姓名", "身份证号", "失业登记日期", "期望月薪").row("张三", FreshNumbers.person(), "2024-3-1", 6000);
    }

    /** The same with a formula in the last cell. */
    private static byte[] computing(String formula) {
        byte[] sum = people().row("李四", FreshNumbers.person(), "2024-3-1", formula("SUM(1,2)", 6000))
                .xlsx();
        return changed(sum, SHEET, text -> text.replace("SUM(1,2)", formula));
    }

    private static byte[] csv(String remark) {
        return ("姓名,身份证号,失业登记日期,备注\n张三," + FreshNumbers.person() + ",2024-3-1," + remark + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static LedgerFile wide(int columns) {
        Object[] header = IntStream.range(0, columns + 3)
                .mapToObj(i -> i < 3 ? List.of("姓名", "身份证号", "失业登记日期").get(i) : "指标" + i)
                .toArray();
        return ledger().header(header).row("张三", FreshNumbers.person(), "2024-3-1");
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(damaged(), unfoldings(), outward(), wrong()).flatMap(List::stream);
    }

    private static List<Arguments> damaged() {
        byte[] xlsx = people().xlsx();
        byte[] xls = people().xls();
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        return List.of(
                argumentSet("nothing but blanks", "  \n ".getBytes(StandardCharsets.UTF_8), "没有找到"),
                argumentSet("a truncated xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "没有传完整"),
                argumentSet("a truncated xls", Arrays.copyOf(xls, xls.length / 2), "没有传完整"),
                argumentSet("a picture named xlsx", png, "图片"),
                argumentSet("a workbook behind a password", locked(xlsx), "密码"),
                argumentSet("null characters", "姓名,身份证号\n张\0三,1\n".getBytes(StandardCharsets.UTF_8), "不是表格文件"),
                argumentSet(
                        "null characters in a sheet",
                        changed(xlsx, SHEET, text -> text.replace("<sheetData>", "<sheetData>&#0;")),
                        "损坏"));
    }

    private static List<Arguments> unfoldings() {
        byte[] xlsx = people().xlsx();
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet";
        String reading = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet";
        return List.of(
                argumentSet("a zip bomb", unfolding(xlsx, 80), "过大"),
                argumentSet(
                        "an entity bomb",
                        changed(xlsx, SHEET, t -> t.replace("<worksheet", laughs)
                                .replace("<sheetData>", "<sheetData>&b;")),
                        "不安全"),
                argumentSet(
                        "an entity that reads a file",
                        changed(xlsx, SHEET, text -> text.replace("<worksheet", reading)),
                        "不安全"),
                argumentSet("a path upwards", with(xlsx, "xl/../../../out.txt", "x"), "不安全"),
                argumentSet("a path upwards with other slashes", with(xlsx, "..\\out.txt", "x"), "不安全"),
                argumentSet("a path from the root", with(xlsx, "/etc/cron.d/x", "x"), "不安全"),
                argumentSet("a path on a drive", with(xlsx, "C:\\out.txt", "x"), "不安全"));
    }

    private static List<Arguments> outward() {
        byte[] xls = people().row(
                        "李四", FreshNumbers.person(), "2024-3-1", formula("HYPERLINK(\"http://x\",6000)", 6000))
                .xls();
        return List.of(
                argumentSet("an address in a formula", computing("HYPERLINK(\"http://x.example\",6000)"), "HYPERLINK"),
                argumentSet("an address in a formula of an xls", xls, "HYPERLINK"),
                argumentSet("a program called by a formula", computing("cmd|'/C calc'!A0"), "DDE"),
                argumentSet("a web service in a formula", computing("_xlfn.WEBSERVICE(A1)"), "网址"),
                argumentSet("another file in a formula", computing("[1]Sheet1!$A$1"), "别的文件"),
                argumentSet("another file with a path", computing("'C:\\表\\[工资.xlsx]一月 '!B2"), "别的文件"),
                argumentSet(
                        "a link to another file",
                        with(people().xlsx(), "xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                        "断开链接"),
                argumentSet("a program called in a csv", csv("=cmd|'/C calc'!A0"), "DDE"),
                argumentSet("a program called behind a plus", csv("+1+cmd|'/C calc'!A0"), "DDE"),
                argumentSet("an address in a csv", csv("\"=HYPERLINK(\"\"http://x\"\",1)\""), "HYPERLINK"));
    }

    private static List<Arguments> wrong() {
        byte[] vacancies = ledger().header("企业名称", "统一社会信用代码", "岗位名称", "人数", "月薪下限", "截止日期")
                .row("海盐甲公司", FreshNumbers.creditCode(), "焊工", 5, 6000, "2030-01-01")
                .xlsx();
        return List.of(
                argumentSet("2,000 columns nobody knows", wide(2000).xlsx(), "2003 列"),
                argumentSet("2,000 columns in an xls or csv", wide(2000).csv(), "2003 列"),
                argumentSet(
                        "more than 100,000 rows",
                        ("姓名,身份证号,失业登记日期\n" + "张三,,\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8),
                        "超过 100000 行"),
                argumentSet("a file of vacancies", vacancies, "“岗位”"));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void a_file_that_would_harm_is_refused_and_writes_nothing(byte[] file, String reason) {
        long before = written();
        JsonNode read = program.read("jobseekers", file);
        assertThat(read.get("status").asString()).isEqualTo("refused");
        assertThat(read.get("reason").asString()).contains(reason).doesNotContain("Exception", "java");
        assertThat(counts(read)).containsOnly(0);
        assertThat(program.confirm(read.get("id").asString()).statusCode()).isEqualTo(422);
        assertThat(written()).isEqualTo(before);
        assertThat(counts(program.bring("jobseekers", people().xlsx()))).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void an_empty_and_a_too_large_file_are_refused_at_the_form() {
        long before = written();
        for (byte @Nullable [] file : List.of(new byte[0], new byte[20 * 1024 * 1024 + 1])) {
            assertThat(program.upload("jobseekers", "表.xlsx", file).statusCode())
                    .isEqualTo(422);
        }
        assertThat(written()).isEqualTo(before);
        assertThat(program.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void formulas_that_stay_inside_are_read_by_their_stored_results() {
        for (String formula : List.of(
                "SUM(1,2)", "表1[[#This Row],[数量]]+Sheet1!A1", "IF(A2=\"|\",1,2)", "_xlfn.DISPIMG(\"ID_1\",1)")) {
            JsonNode read = program.read("jobseekers", computing(formula.equals("SUM(1,2)") ? "SUM(1,3)" : formula));
            assertThat(counts(read)).as(formula).containsExactly(2, 2, 0, 2, 0, 0);
            assertThat(read.get("problems").isEmpty()).isTrue();
        }
    }

    @Test
    void texts_that_only_look_like_formulas_are_texts() {
        for (String text : List.of("=1+1", "-见附件", "+86", "@张三", "说明|要求!", "=\"0012\"")) {
            assertThat(counts(program.read("jobseekers", csv(text)))).as(text).containsExactly(1, 1, 0, 1, 0, 0);
        }
        assertThat(counts(program.read("jobseekers", wide(197).xlsx()))).containsExactly(1, 1, 0, 1, 0, 0);
    }

    private long written() {
        return jdbc.sql("""
                        select (select count(*) from registry.person) + (select count(*) from registry.enterprise)
                             + (select count(*) from employment.jobseeker) + (select count(*) from employment.vacancy)
                        """).query(Long.class).single();
    }
}
