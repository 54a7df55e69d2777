package cn.gongjiang.exchange;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which lines of a ledger are data, and where its header and its sheet are. */
class LayoutSpec {
    static final String ZHANG = "330424199001010017";
    static final String LI = "330424198512301225";
    static final String WANG = "33042419950615338X";
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static LedgerFile plain() {
        return ledger().header("姓名", "身份证号", "失业登记日期");
    }

    private static Examined jobseekers(byte[] file) {
        return Examined.of(file, TestKinds.jobseekers());
    }

    private static Examined vacancies(byte[] file) {
        return Examined.of(file, TestKinds.vacancies());
    }

    @Test
    void a_plain_ledger_is_read_in_every_format() {
        LedgerFile file = plain().row("张三", ZHANG, "2024-03-01").row("李四", LI, "2024/3/1");
        byte[] bom = ("\uFEFF" + file.csvText(",")).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : Arrays.asList(
                file.xlsx(),
                file.xls(),
                file.csv(),
                bom,
                file.csv(Charset.forName("GB18030"), ","),
                file.csv(StandardCharsets.UTF_8, ";"),
                file.csv(Charset.forName("GB18030"), "\t"))) {
            Examined read = jobseekers(bytes);
            assertThat(read.problems).isEmpty();
            assertThat(read.rows).containsExactly(2, 3);
            assertThat(read.headerRow).isEqualTo(1);
        }
    }

    @Test
    void titles_stand_above_the_header_and_rows_have_the_numbers_Excel_shows() {
        Examined read = jobseekers(ledger().title("海盐县失业人员登记表")
                .title("填报单位：武原街道  2024年3月")
                .blank()
                .header("序号", "姓　名", "证件号码（身份证）", "登 记\n日期", "毕业院校")
                .row(1, "张三", ZHANG, DAY, "某校")
                .blank()
                .row(2, "李四", LI, DAY)
                .xlsx());
        assertThat(read.problems).isEmpty();
        assertThat(read.headerRow).isEqualTo(4);
        assertThat(read.rows).containsExactly(5, 7);
        assertThat(read.columns)
                .containsEntry("序号", "-")
                .containsEntry("姓　名", "姓名")
                .containsEntry("证件号码（身份证）", "身份证号")
                .containsEntry("登 记\n日期", "失业登记日期")
                .containsEntry("毕业院校", "-");
    }

    @Test
    void a_header_of_two_rows_with_merged_cells_is_one_header() {
        Examined read = vacancies(ledger().title("企业用工需求表")
                .header("企业名称", "岗位名称", "人数", "月薪（元）", null, "截止日期")
                .row(null, null, null, "下限", "上限", null)
                .merged("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3")
                .row("海盐甲公司", "焊工", 5, 6000, 8000, DAY)
                .xlsx());
        assertThat(read.problems).isEmpty();
        assertThat(read.rows).containsExactly(4);
        assertThat(read.columns.values()).containsExactly("企业名称", "岗位名称", "人数", "月薪下限", "月薪上限", "截止日期");
    }

    @Test
    void groups_of_columns_above_the_header_do_not_disturb() {
        Examined read = jobseekers(ledger().header("基本信息", null, null, "求职", null)
                .row("姓名", "身份证号", "手机", "登记日期", "期望工资")
                .merged("A1:C1", "D1:E1")
                .row("张三", ZHANG, "13812345678", DAY, "6,500元/月")
                .xlsx());
        assertThat(read.problems).isEmpty();
        assertThat(read.rows).containsExactly(3);
    }

    @Test
    void the_same_two_row_header_is_read_from_csv_that_lost_its_merges() {
        Examined read = vacancies(ledger().header("企业名称", "岗位名称", "人数", "月薪", "", "截止日期")
                .row("", "", "", "下限", "上限", "")
                .row("海盐甲公司", "焊工", "5人", "6000", "8000", "2024.03.01")
                .csv());
        assertThat(read.problems).isEmpty();
        assertThat(read.rows).containsExactly(3);
    }

    @Test
    void the_sheet_with_the_header_is_found_and_hidden_ones_never() {
        LedgerFile cover = ledger().named("封面").row("海盐县人力资源和社会保障局");
        LedgerFile old = plain().named("旧").hidden().row("王五", WANG, DAY).row("李四", LI, DAY);
        for (byte[] file : Arrays.asList(
                plain().named("名单")
                        .row("张三", ZHANG, DAY)
                        .after(cover)
                        .after(old)
                        .xlsx(),
                plain().named("名单")
                        .row("张三", ZHANG, DAY)
                        .after(cover)
                        .after(old)
                        .xls())) {
            Examined read = jobseekers(file);
            assertThat(read.sheet).isEqualTo("名单");
            assertThat(read.rows).containsExactly(2);
        }
    }

    @Test
    void of_several_sheets_with_such_a_table_the_best_is_read_and_the_others_are_told() {
        LedgerFile other =
                ledger().named("沈荡镇").title("失业人员").header("姓名", "身份证", "登记日期").row("李四", LI, DAY);
        LedgerFile empty = plain().named("百步镇");
        LedgerFile phones = ledger().named("通讯录").header("姓名", "手机").row("经办人", "13812345678");
        LedgerFile old = plain().named("旧").hidden().row("王五", WANG, DAY);
        LedgerFile file = plain().named("武原街道")
                .row("张三", ZHANG, DAY)
                .after(phones)
                .after(other)
                .after(empty)
                .after(old);
        for (byte[] bytes : Arrays.asList(file.xlsx(), file.xls())) {
            Examined read = jobseekers(bytes);
            assertThat(read.sheet).isEqualTo("沈荡镇");
            assertThat(read.rows).containsExactly(3);
            assertThat(read.unread).containsExactly("武原街道 1");
        }
    }

    @Test
    void group_lines_totals_repeated_headers_and_footers_are_no_data() {
        Examined read = jobseekers(ledger().title("失业人员登记表")
                .header("序号", "姓名", "身份证号", "登记日期", "备注")
                .row("一、武原街道")
                .row(1, "张三", ZHANG, DAY)
                .row("小计", null, "1人")
                .row(null, "武原街道")
                .row("序号", "姓名", "身份证号", "登记日期", "备注")
                .row(2, "李四", LI, DAY)
                .row(3)
                .row("合计", 2)
                .row("总计：2人")
                .row("共 2 人")
                .blank()
                .row("填表人：王五", null, "审核人：赵六", "日期：2024年3月1日")
                .row("注：本表一式两份，由各镇街保存。")
                .xlsx());
        assertThat(read.problems).isEmpty();
        assertThat(read.rows).containsExactly(4, 8);
        assertThat(read.skipped).containsKeys(3, 5, 6, 7, 10, 11, 12, 14, 15);
    }

    @Test
    void a_person_whose_name_sounds_like_a_total_is_data() {
        Examined read = jobseekers(plain().row("合小计", ZHANG, DAY)
                .row("总计", LI, DAY)
                .row("注玉", WANG, DAY)
                .xlsx());
        assertThat(read.rows).containsExactly(2, 3, 4);
        assertThat(read.problems).isEmpty();
    }

    @Test
    void a_row_that_lacks_nearly_everything_is_refused_not_skipped() {
        Examined read =
                jobseekers(plain().row("张三").row(null, LI).row(null, null, DAY).xlsx());
        assertThat(read.rows).containsExactly(2, 3, 4);
        assertThat(read.accepted).isEmpty();
        assertThat(read.problems).contains("2 身份证号 error 没有填“身份证号”", "3 姓名 error 没有填“姓名”", "4 身份证号 error 没有填“身份证号”");
    }

    @Test
    void an_enterprise_merged_down_over_its_vacancies_is_in_each_of_them() {
        for (boolean old : new boolean[] {true, false}) {
            LedgerFile file = ledger().header("用工单位", "招聘岗位", "需求人数", "薪资（元/月）", "有效期至")
                    .row("海盐甲公司", "焊工", "5人", "6000~8000", DAY)
                    .row(null, "电工", 3, 6500, DAY)
                    .row(null, "小计", 8)
                    .row("海盐乙公司", "车工", 1, "5,500元/月", DAY)
                    .merged("A2:A4");
            TestKinds.Remembering kind = TestKinds.vacancies();
            Examined read = Examined.written(old ? file.xls() : file.xlsx(), kind);
            assertThat(read.problems).isEmpty();
            assertThat(kind.written)
                    .extracting(row -> row.get(TestKinds.ENTERPRISE))
                    .containsExactly("海盐甲公司", "海盐甲公司", "海盐乙公司");
            assertThat(read.rows).containsExactly(2, 3, 5);
            assertThat(kind.written.getFirst().require(TestKinds.LOWEST)).isEqualByComparingTo("6000");
            assertThat(kind.written.getFirst().require(TestKinds.HIGHEST)).isEqualByComparingTo("8000");
        }
    }

    @Test
    void our_own_name_wins_over_a_synonym_and_the_other_column_is_ignored() {
        Examined read = jobseekers(ledger().header("手机", "联系电话", "姓名", "身份证号", "登记日期")
                .row("无", "13812345678", "张三", ZHANG, DAY)
                .xlsx());
        assertThat(read.columns).containsEntry("手机", "-").containsEntry("联系电话", "联系电话");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void a_line_break_inside_quotes_does_not_start_a_row() {
        Examined read = jobseekers(
                "姓名,身份证号,登记日期,备注\r\n\"张三\",330424199001010017,2024-3-1,\"第一行\n第二行, \"\"引号\"\"\"\r\n李四,=\"330424198512301225\",2024-3-1,\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows).containsExactly(2, 3);
        assertThat(read.problems).isEmpty();
    }
}
