package cn.gongjiang.employment.jobseeker;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The register of unemployed people as counties keep it, brought over HTTP. */
@PlatformTest
class JobseekerImportTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final List<Object> SAME_DAY = List.of(
            DAY,
            45352,
            45352.0,
            20240301,
            "2024/3/1",
            "2024/03/01",
            "2024.03.01",
            "2024.3.1",
            "2024-3-1",
            "2024-03-01",
            "20240301",
            "2024年3月1日",
            "2024年03月01日",
            "2024/3/1 0:00",
            "2024-03-01 00:00:00",
            "2024年3月1日0:00",
            "2024年3月1日 0:00",
            "45352",
            "'2024-03-01",
            "２０２４／３／１",
            " 2024 - 3 - 1 ");

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

    @Test
    void a_day_is_written_whatever_way_it_was_typed() {
        LedgerFile file = plain();
        for (Object day : SAME_DAY) {
            file.row("张三", FreshNumbers.person(), day);
        }
        JsonNode brought = program.bring("jobseekers", file.xlsx());
        assertThat(problems(brought)).isEmpty();
        assertThat(written(brought, "registered_on", LocalDate.class))
                .hasSize(21)
                .containsOnly(DAY);
    }

    @Test
    void days_of_the_1904_system_are_written_as_people_see_them_from_xlsx_and_xls() {
        for (boolean old : new boolean[] {true, false}) {
            LedgerFile file = plain().countingFrom1904()
                    .row("张三", FreshNumbers.person(), 43890)
                    .row("李四", FreshNumbers.person(), "43890")
                    .row("王五", FreshNumbers.person(), LedgerFile.serialDate(43890))
                    .row("赵六", FreshNumbers.person(), "2024-03-01");
            JsonNode brought = program.bring("jobseekers", old ? file.xls() : file.xlsx());
            assertThat(problems(brought)).isEmpty();
            assertThat(written(brought, "registered_on", LocalDate.class))
                    .hasSize(4)
                    .containsOnly(DAY);
        }
    }

    @Test
    void pay_expected_is_written_whatever_way_it_was_typed() {
        LedgerFile file = ledger().header("姓名", "身份证号", "登记日期", "期望月薪");
        for (Object pay : List.of(
                6500, "6500", "6,500", "6,500元/月", "６５００", "６，５００元", "6 500", "'6500", "6500元", "￥6,500.00", "6.5千")) {
            file.row("张三", FreshNumbers.person(), DAY, pay);
        }
        JsonNode brought = program.bring("jobseekers", file.xlsx());
        assertThat(problems(brought)).isEmpty();
        assertThat(written(brought, "pay_expected", BigDecimal.class))
                .hasSize(11)
                .allSatisfy(pay -> assertThat(pay).isEqualByComparingTo("6500"));
    }

    @Test
    void a_phone_and_a_number_are_read_whatever_way_they_were_typed() {
        LedgerFile file = ledger().header("姓名", "身份证号", "登记日期", "手机");
        for (Object phone : List.of(
                13812345678L,
                "13812345678",
                "+86 138 1234 5678",
                "138-1234-5678",
                "１３８１２３４５６７８",
                "'13812345678",
                "+86-13812345678")) {
            file.row("张三", "'" + FreshNumbers.person().toLowerCase(java.util.Locale.ROOT), DAY, phone);
        }
        JsonNode brought = program.bring("jobseekers", file.xlsx());
        assertThat(problems(brought)).isEmpty();
        assertThat(jdbc.sql("""
                        select p.phone_masked from employment.jobseeker j join registry.person p on p.id = j.person
                        where j.source = :source
                        """)
                        .param("source", source(brought))
                        .query(String.class)
                        .list())
                .hasSize(7)
                .containsOnly("138****5678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"330424199001010018", "3.3E+17", "3.30424E+17", "330424900101001", "330424199002300016", "无"})
    void a_false_identity_number_refuses_the_row_at_its_column(String number) {
        JsonNode read =
                program.read("jobseekers", plain().row("张三", number, DAY).xlsx());
        assertThat(counts(read)).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(problems(read)).singleElement().asString().startsWith("2 身份证号 error ");
    }

    @Test
    void a_number_in_a_numeric_cell_is_refused_even_where_its_zeros_make_the_checksum_true() {
        double trueByChance = Double.parseDouble(cutWithTrueChecksum());
        JsonNode read =
                program.read("jobseekers", plain().row("张三", trueByChance, DAY).xlsx());
        assertThat(problems(read)).singleElement().asString().startsWith("2 身份证号 error ");
    }

    private static String cutWithTrueChecksum() {
        return java.util.stream.IntStream.range(0, 28)
                .mapToObj(i -> "3304241990%02d%02d".formatted(1 + i % 12, 1 + i) + "1000")
                .filter(number -> cn.gongjiang.core.IdentityNumber.flaw(number, LocalDate.of(2026, 1, 1))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_missing_or_impossible_refuses_the_row_and_the_rest_is_a_warning() {
        String newborn =
                cn.gongjiang.core.IdentityNumber.beginning("33042420990101001").value();
        JsonNode read = program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "登记日期", "电话", "期望工资", "学历", "镇街")
                        .row(null, FreshNumbers.person(), DAY)
                        .row("李四", null, DAY)
                        .row("王五", FreshNumbers.person(), null)
                        .row("赵六", newborn, DAY)
                        .row("钱七", FreshNumbers.person(), "2024-02-30")
                        .row("孙八", FreshNumbers.person(), "面议")
                        .row("周九", FreshNumbers.person(), DAY, "0573-86123456", "面议", "若干", "火星")
                        .xlsx());
        assertThat(counts(read)).containsExactly(7, 1, 6, 1, 0, 0);
        assertThat(problems(read).stream().map(p -> p.replaceAll("^(\\d+ \\S+ \\S+) .*", "$1")))
                .containsExactly(
                        "2 姓名 error",
                        "3 身份证号 error",
                        "4 失业登记日期 error",
                        "5 身份证号 error",
                        "6 失业登记日期 error",
                        "7 失业登记日期 error",
                        "8 联系电话 warning",
                        "8 常住镇街 warning",
                        "8 文化程度 warning",
                        "8 期望月薪 warning");
    }

    @Test
    void the_same_person_twice_is_refused_below_and_told_the_first_row() {
        String number = FreshNumbers.person();
        JsonNode read = program.read(
                "jobseekers",
                ledger().title("登记表")
                        .header("姓名", "身份证号", "失业登记日期")
                        .row("张三", number, DAY)
                        .row("李四", FreshNumbers.person(), DAY)
                        .blank()
                        .row("张三", number.toLowerCase(java.util.Locale.ROOT), "2024-3-1")
                        .xlsx());
        assertThat(counts(read)).containsExactly(3, 2, 1, 2, 0, 0);
        assertThat(problems(read))
                .singleElement()
                .asString()
                .startsWith("6 身份证号 error ")
                .contains("第 3 行");
    }

    @Test
    void who_is_registered_already_is_skipped_and_counted_as_unchanged() {
        String number = FreshNumbers.person();
        program.bring("jobseekers", plain().row("张三", number, DAY).xlsx());
        JsonNode brought = program.bring(
                "jobseekers",
                plain().row("张小三", number, "2025-01-01")
                        .row("李四", FreshNumbers.person(), DAY)
                        .xlsx());
        assertThat(counts(brought)).containsExactly(2, 2, 0, 1, 0, 1);
        assertThat(written(brought, "registered_on", LocalDate.class)).containsExactly(DAY);
    }

    @Test
    void every_column_of_a_row_is_written() {
        JsonNode brought = program.bring("jobseekers", everyColumn().xlsx());
        assertThat(problems(brought))
                .singleElement()
                .asString()
                .startsWith("2 期望月薪 warning ")
                .contains("6000");
        Map<String, Object> row = jdbc.sql("select * from employment.jobseeker where source = :source")
                .param("source", source(brought))
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("education", "大专")
                .containsEntry("former_words", "氩弧焊师傅")
                .containsEntry("former_occupation", "6-18-02-04")
                .containsEntry("certificate_number", "0012")
                .containsEntry("reason", "合同到期")
                .containsEntry("wanted_words", "电焊工")
                .containsEntry("hardship", "大龄")
                .containsEntry("remark", "=1+1");
        JsonNode item = program.json("/jobseekers/" + row.get("no"));
        assertThat(item.toString()).contains("武原街道", "白班", "两班倒", "138****5678").doesNotContain("13812345678");
    }

    private static LedgerFile everyColumn() {
        return ledger().header(
                        "姓名", "身份证号", "手机", "户籍/常住地", "详细地址", "学历", "原岗位/工种", "技能等级", "证书编号", "登记时间", "失业原因", "意向岗位",
                        "期望薪资", "可接受镇街", "可接受班次", "就业困难类别", "备注")
                .row(
                        "张三",
                        FreshNumbers.person(),
                        "13812345678",
                        "海盐县武原街道",
                        "海滨路1号",
                        "大专及以上",
                        "氩弧焊师傅",
                        "高级工",
                        "0012",
                        DAY,
                        "合同到期",
                        "电焊工",
                        "6000-8000",
                        "武原、沈荡镇",
                        "白班、两班倒",
                        "大龄",
                        "=1+1");
    }

    private static LedgerFile plain() {
        return ledger().header("姓名", "身份证号", "失业登记日期");
    }

    private <T> List<T> written(JsonNode brought, String column, Class<T> type) {
        return jdbc.sql("select " + column + " from employment.jobseeker where source = :source")
                .param("source", source(brought))
                .query(type)
                .list();
    }

    private static String source(JsonNode brought) {
        return "导入 " + brought.get("id").asString();
    }
}
