package cn.gongjiang.employment.vacancy;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The enterprises' vacancies from the ledgers they send, brought over HTTP. */
@PlatformTest
class VacancyImportTests {
    private static final String CLOSES = "2030/12/31";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private ImportingProgram program;
    private String known = "";
    private String code = "";

    @BeforeEach
    void an_enterprise_that_is_known() {
        program = ImportingProgram.at(port, clients);
        code = FreshNumbers.creditCode();
        known = "海盐" + code.substring(10) + "紧固件有限公司";
        program.bring(
                "enterprises",
                ledger().header("企业名称", "统一社会信用代码", "镇街").row(known, code, "武原").xlsx());
    }

    @Test
    void one_pay_column_gives_both_ends() {
        LedgerFile file = ledger().header("企业名称", "岗位", "人数", "月薪", "有效期至");
        for (Object pay : List.of("6000~8000", "6000-8000", "6,000～8,000元/月", "6000—8000元", "6000至8000", "6-8千")) {
            file.row(known, "焊工" + pay, "5人", pay, CLOSES);
        }
        JsonNode brought = program.bring("vacancies", file.xlsx());
        assertThat(problems(brought)).isEmpty();
        assertThat(written(brought)).hasSize(6).allSatisfy(row -> {
            assertThat((BigDecimal) row.get("pay_min")).isEqualByComparingTo("6000");
            assertThat((BigDecimal) row.get("pay_max")).isEqualByComparingTo("8000");
            assertThat(row).containsEntry("headcount", 5);
        });
    }

    @Test
    void what_cannot_be_read_is_an_error_in_a_bold_column_and_elsewhere_a_warning() {
        JsonNode read = program.read(
                "vacancies",
                ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪下限", "月薪上限", "学历要求", "截止日期")
                        .row(known, code, "焊工", "若干", 6000, 8000, null, CLOSES)
                        .row(known, code, "焊工", 5, "面议", 8000, null, CLOSES)
                        .row(known, code, "焊工", 5, 6000, "面议", "看情况", CLOSES)
                        .row(known, "9133", "焊工", 5, 6000, null, null, CLOSES)
                        .row(known, code, "焊工", 0, 6000, null, null, CLOSES)
                        .row(known, code, "焊工", -1, 6000, null, null, CLOSES)
                        .row(known, code, "焊工", 5, 9000, 8000, null, CLOSES)
                        .row(known, code, null, 5, 6000, 8000, null, CLOSES)
                        .row(known, code, "焊工", 5, 6000, 8000, null, "长期有效")
                        .xlsx());
        assertThat(counts(read)).containsExactly(9, 2, 7, 2, 0, 0);
        assertThat(problems(read).stream().map(p -> p.replaceAll("^(\\d+ \\S+ \\S+) .*", "$1")))
                .containsExactly(
                        "2 人数 error",
                        "3 月薪下限 error",
                        "4 月薪上限 warning",
                        "4 学历要求 warning",
                        "5 统一社会信用代码 warning",
                        "6 人数 error",
                        "7 人数 error",
                        "8 月薪下限 error",
                        "9 岗位名称 error",
                        "10 截止日期 error");
    }

    @Test
    void a_credit_code_finds_the_enterprise_also_under_another_name() {
        JsonNode brought = program.bring("vacancies", one("海盐某某厂", code, "焊工").xlsx());
        assertThat(problems(brought))
                .singleElement()
                .asString()
                .startsWith("2 企业名称 warning ")
                .contains(known);
        assertThat(items("焊工"))
                .anySatisfy(
                        item -> assertThat(item.get("enterprise").asString()).isEqualTo(known));
    }

    @Test
    void a_wrong_code_beside_a_known_name_is_a_warning() {
        String wrong = code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
        JsonNode brought = program.bring("vacancies", one(known, wrong, "焊工").xlsx());
        assertThat(problems(brought)).singleElement().asString().startsWith("2 统一社会信用代码 warning ");
        assertThat(counts(brought)).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void an_unknown_enterprise_with_a_valid_code_is_created_as_unconfirmed_and_it_says_so() {
        String fresh = FreshNumbers.creditCode();
        String name = "海盐" + fresh.substring(10) + "电子厂";
        JsonNode brought = program.bring(
                "vacancies",
                one(name, fresh, "焊工").row(name, null, "电工", 3, 6000, CLOSES).xlsx());
        assertThat(problems(brought))
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("2 企业名称 warning ").contains("未核实"),
                        p -> assertThat(p).startsWith("3 企业名称 warning ").contains("未核实"));
        assertThat(counts(brought)).containsExactly(2, 2, 0, 2, 0, 0);
        assertThat(jdbc.sql("select confirmed from registry.enterprise where credit_code = :code and name = :name")
                        .param("code", fresh)
                        .param("name", name)
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void an_unknown_enterprise_without_a_valid_code_refuses_the_row_at_its_name() {
        String wrong = FreshNumbers.creditCode().replaceFirst(".$", "Y");
        JsonNode read = program.read(
                "vacancies",
                one("无人知晓厂", null, "焊工")
                        .row("无人知晓厂", wrong, "焊工", 3, 6000, CLOSES)
                        .row("无人知晓厂", "123", "焊工", 3, 6000, CLOSES)
                        .xlsx());
        assertThat(counts(read)).containsExactly(3, 0, 3, 0, 0, 0);
        assertThat(problems(read).stream().filter(p -> p.contains(" error ")).map(p -> p.substring(0, 6)))
                .containsExactly("2 企业名称", "3 企业名称", "4 企业名称");
    }

    @Test
    void a_refused_row_brings_no_enterprise_for_the_rows_below() {
        String fresh = FreshNumbers.creditCode();
        JsonNode read = program.read(
                "vacancies",
                ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪下限", "月薪上限", "截止日期")
                        .row("海盐新厂", fresh, "焊工", 5, 9000, 8000, CLOSES)
                        .row("海盐新厂", null, "电工", 5, 6000, 8000, CLOSES)
                        .xlsx());
        assertThat(counts(read)).containsExactly(2, 0, 2, 0, 0, 0);
        assertThat(problems(read)).last().asString().startsWith("3 企业名称 error ");
    }

    @Test
    void two_names_for_one_unknown_code_are_one_enterprise() {
        String fresh = FreshNumbers.creditCode();
        JsonNode brought = program.bring(
                "vacancies",
                one("海盐甲厂", fresh, "焊工")
                        .row("海盐甲分厂", fresh, "电工", 3, 6000, CLOSES)
                        .xlsx());
        assertThat(problems(brought))
                .last()
                .asString()
                .startsWith("3 企业名称 warning ")
                .contains("“海盐甲厂”");
        assertThat(jdbc.sql("select name from registry.enterprise where credit_code = :code")
                        .param("code", fresh)
                        .query(String.class)
                        .list())
                .containsExactly("海盐甲厂");
        assertThat(written(brought)).hasSize(2);
    }

    @Test
    void an_enterprise_merged_down_stands_over_all_its_vacancies() {
        LedgerFile file = ledger().title("用工需求表")
                .header("序号", "用工单位", "招聘岗位", "需求人数", "薪资（元/月）", null, "有效期至")
                .row(null, null, null, null, "最低", "最高", null)
                .merged("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3")
                .row(1, known, "焊工", "5人", 6000, 8000, CLOSES)
                .row(2, null, "电工", 3, 5500, null, CLOSES)
                .row(3, null, "车工", 2, 5500, null, CLOSES)
                .merged("B4:B6")
                .row("合计", null, null, 10);
        for (byte[] bytes : List.of(file.xlsx(), file.xls())) {
            JsonNode read = program.read("vacancies", bytes);
            assertThat(problems(read)).isEmpty();
            assertThat(counts(read)).containsExactly(3, 3, 0, 3, 0, 0);
            assertThat(read.get("headerRow").asInt()).isEqualTo(2);
        }
    }

    @Test
    void the_same_vacancy_brought_again_is_left_alone_and_another_beside_it_is_new() {
        LedgerFile file = one(known, code, "焊工").row(known, code, "焊工", 3, 6000, CLOSES);
        assertThat(counts(program.bring("vacancies", file.xlsx()))).containsExactly(2, 2, 0, 2, 0, 0);
        JsonNode again = program.bring(
                "vacancies", file.row(known, code, "焊工", 4, 6000, CLOSES).xlsx());
        assertThat(problems(again)).isEmpty();
        assertThat(counts(again)).containsExactly(3, 3, 0, 1, 0, 2);
        assertThat(written(again)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("headcount", 4));
    }

    @Test
    void a_vacancy_is_shown_as_it_was_written() {
        String title = "氩弧焊工" + code;
        program.bring("vacancies", everyColumn(title).xlsx());
        JsonNode item = items(title).getFirst();
        assertThat(item.get("enterprise").asString()).isEqualTo(known);
        assertThat(item.get("creditCode").asString()).isEqualTo(code);
        assertThat(item.get("occupation").get("code").asString()).isEqualTo("6-18-02-04");
        assertThat(item.get("headcount").asInt()).isEqualTo(5);
        assertThat(item.get("payMax").asInt()).isEqualTo(8000);
        assertThat(item.get("division").asString()).isEqualTo("武原街道");
        assertThat(item.get("shift").asString()).isEqualTo("两班倒");
        assertThat(item.get("education").asString()).isEqualTo("初中");
        assertThat(item.get("certificate").asString()).isEqualTo("焊工证");
        assertThat(item.get("closesOn").asString()).isEqualTo("2030-12-31");
    }

    private LedgerFile everyColumn(String title) {
        return ledger().header(
                        "企业名称", "岗位名称", "职业（工种）", "人数", "月薪", "工作镇（街道）", "班次", "学历要求", "技能等级要求", "证书要求", "工作内容", "福利",
                        "截止日期")
                .row(
                        known,
                        title,
                        "电焊工",
                        "５人",
                        "6,000~8,000元/月",
                        "武原街道",
                        "两班倒",
                        "初中及以上",
                        "中级工",
                        "焊工证",
                        "焊接",
                        "五险一金",
                        CLOSES);
    }

    private static LedgerFile one(String enterprise, @org.jspecify.annotations.Nullable String code, String title) {
        return ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪下限", "截止日期")
                .row(enterprise, code, title, 3, 6000, CLOSES);
    }

    private List<JsonNode> items(String title) {
        return program.json("/vacancies?size=500")
                .get("items")
                .valueStream()
                .filter(item -> item.get("title").asString().equals(title))
                .toList();
    }

    private List<Map<String, Object>> written(JsonNode brought) {
        return jdbc.sql("select * from employment.vacancy where source = :source order by no")
                .param("source", "导入 " + brought.get("id").asString())
                .query()
                .listOfRows();
    }
}
