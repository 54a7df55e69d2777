package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Ledgers as they lie on desks, brought over HTTP: which lines are rows, which numbers they have, what is left out. */
@PlatformTest
class LedgerResourceTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Charset GB18030 = Charset.forName("GB18030");

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    @Test
    void a_file_is_told_by_its_content_whatever_its_name_and_ending() {
        LedgerFile file = ledger().title("失业人员登记表")
                .header("姓名", "身份证号", "登记日期", "备注")
                .row("张三", FreshNumbers.person(), "2024-3-1", "一,二;三\t四")
                .blank()
                .row("李四", "无", "2024-3-1", "第一行\n第二行")
                .row("王五", "无", "2024-3-1", "");
        byte[] bom = ("\uFEFF" + file.csvText(",")).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(
                file.xlsx(),
                file.xls(),
                file.csv(),
                bom,
                file.csv(GB18030, ","),
                file.csv(StandardCharsets.UTF_8, ";"),
                file.csv(GB18030, "\t"))) {
            JsonNode read = program.read("jobseekers", "照片.jpg", bytes);
            assertThat(counts(read)).containsExactly(3, 1, 2, 1, 0, 0);
            assertThat(read.get("headerRow").asInt()).isEqualTo(2);
            assertThat(problems(read))
                    .satisfiesExactly(p -> assertThat(p).startsWith("5 身份证号 error "), p -> assertThat(p)
                            .startsWith("6 身份证号 error "));
        }
    }

    private static LedgerFile messy() {
        return ledger().named("2024年")
                .title("海盐县失业人员登记表")
                .title("填报单位：武原街道　　　　2024年3月")
                .header("序号", "基本信息", null, null, "登 记\n日期", "求职", null, "毕业院校")
                .row(null, "姓　名", "证件号码（身份证）", "手机号码（必填）", null, "意向岗位", "期望薪资（元/月）", null)
                .merged("A3:A4", "B3:D3", "E3:E4", "F3:G3", "H3:H4")
                .row("一、武原街道")
                .merged("A5:H5")
                .row(1, "张三", FreshNumbers.person(), "+86 138-1234-5678", DAY, "电焊工", "6,500元/月", "某校")
                .row(2, "李 四", "'" + FreshNumbers.person(), "１３８１２３４５６７８", "2024.03.01", "叉车", "６５００", "某校")
                .row("小计", "2人")
                .blank()
                .row("二、沈荡镇")
                .row("序号", "姓　名", "证件号码（身份证）", "手机号码（必填）", "登 记\n日期", "意向岗位", "期望薪资（元/月）", "毕业院校")
                .row(3, "王五", FreshNumbers.person(), 13812345678L, 45352, null, null, null)
                .row("合计", 3)
                .blank()
                .row("填表人：王五", null, null, "审核人：赵六", null, "2024年3月1日")
                .row("填表人　王五　　审核人　赵六")
                .row("注：本表一式两份，由各镇街保存。")
                .after(ledger().named("说明").row("本表由镇街填报"))
                .after(ledger().named("旧名单")
                        .hidden()
                        .header("姓名", "身份证号", "失业登记日期")
                        .row("不该读", FreshNumbers.person(), DAY));
    }

    @Test
    void a_messy_register_is_read_like_a_person_reads_it() {
        LedgerFile messy = messy();
        for (byte[] file : List.of(messy.xlsx(), messy.xls())) {
            JsonNode read = program.read("jobseekers", file);
            assertThat(problems(read)).isEmpty();
            assertThat(counts(read)).containsExactly(3, 3, 0, 3, 0, 0);
            assertThat(read.get("sheet").asString()).isEqualTo("2024年");
        }
    }

    @Test
    void a_file_whose_only_table_is_hidden_is_refused() {
        byte[] file = ledger().named("封面")
                .row("看下一页")
                .after(ledger().named("名单")
                        .hidden()
                        .header("姓名", "身份证号", "失业登记日期")
                        .row("张三", FreshNumbers.person(), DAY))
                .xlsx();
        assertThat(program.read("jobseekers", file).get("status").asString()).isEqualTo("refused");
    }

    @Test
    void a_sheet_that_was_not_read_is_told() {
        LedgerFile town = registered().named("沈荡镇").row("李四", FreshNumbers.person(), DAY);
        JsonNode read = program.read(
                "jobseekers",
                registered()
                        .named("武原街道")
                        .row("张三", FreshNumbers.person(), DAY)
                        .after(ledger().named("封面").row("失业人员名册"))
                        .after(town)
                        .xlsx());
        assertThat(read.get("sheet").asString()).isEqualTo("沈荡镇");
        assertThat(counts(read)).containsExactly(1, 1, 0, 1, 0, 0);
        assertThat(problems(read))
                .singleElement()
                .asString()
                .startsWith("1 工作表 warning 工作表“武原街道”")
                .contains("单独上传");
        assertThat(page(read)).contains("还有工作表没有读", "武原街道", "没有发现问题");
    }

    @Test
    void lines_that_are_no_rows_are_told_on_the_page() {
        JsonNode read = program.read(
                "jobseekers",
                registered()
                        .row("一、失业人员")
                        .row("张三", FreshNumbers.person(), DAY)
                        .row("合计", 1)
                        .xlsx());
        assertThat(page(read)).contains("没有当作数据的行：分组行：第 2 行；合计行：第 4 行。").doesNotContain("还有工作表没有读");
    }

    private static LedgerFile registered() {
        return ledger().header("姓名", "身份证号", "失业登记日期");
    }

    private String page(JsonNode read) {
        return program.get("/imports/" + read.get("id").asString() + "?format=html")
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：王五",
                "填表人王五审核人赵六",
                "制表人：",
                "审核：",
                "单位负责人（签字）：王五",
                "联系人：王五",
                "填报日期：2024年3月1日",
                "注：一式两份",
                "注1.一式两份",
                "备注：一式两份",
                "说明：一式两份",
                "第1页",
                "共1页",
                "合计",
                "总计：1人",
                "共 1 人",
                "小计1人",
                "武原街道小计",
                "一、武原街道",
                "武原街道",
                "以下空白",
                "———"
            })
    void a_line_that_is_no_row_is_not_counted(String line) {
        JsonNode read = program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "失业登记日期")
                        .row("张三", FreshNumbers.person(), DAY)
                        .row(line)
                        .xlsx());
        assertThat(counts(read)).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void a_row_that_holds_only_a_name_is_refused_and_never_passed_over() {
        JsonNode people = program.read(
                "jobseekers",
                ledger().header("序号", "姓名", "身份证号", "失业登记日期")
                        .row(1, "张三")
                        .row(null, "李四")
                        .xlsx());
        assertThat(counts(people)).containsExactly(2, 0, 2, 0, 0, 0);
        JsonNode enterprises = program.read(
                "enterprises",
                ledger().header("序号", "企业名称", "统一社会信用代码")
                        .row("一、武原街道")
                        .row(1, "海盐丙公司")
                        .row(null, "浙江海盐某某精密机械制造有限公司")
                        .xlsx());
        assertThat(counts(enterprises)).containsExactly(2, 0, 2, 0, 0, 0);
        assertThat(problems(enterprises).getFirst()).startsWith("3 统一社会信用代码 error ");
    }

    @Test
    void markup_and_formulas_in_a_ledger_are_text() {
        JsonNode read = program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "失业登记日期", "<script>alert(1)</script>", "备注_x0000_")
                        .row("<b>张三</b>", FreshNumbers.person(), "<img src=x>", "x", "'; drop table x; --")
                        .xlsx());
        assertThat(read.get("columns").get(3).get("header").asString()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.get("problems").get(0).get("value").asString()).isEqualTo("<img src=x>");
        assertThat(program.get("/imports/" + read.get("id").asString() + "?format=html")
                        .body())
                .doesNotContain("<script>alert", "<img src=x")
                .contains("&lt;img src=x");
    }
}
