package cn.gongjiang.exchange;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines with one text: a heading of those below it, or somebody of whom everything else is missing. */
class GroupLinesSpec {
    static final String ZHANG = "330424199001010017";
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static LedgerFile numbered() {
        return ledger().header("序号", "姓名", "身份证号", "失业登记日期").row(1, "张三", ZHANG, DAY);
    }

    private static Examined read(LedgerFile file) {
        return Examined.of(file.xlsx(), TestKinds.jobseekers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王镇", "李村", "赵县", "武原街道", "孙大村", "周类"})
    void a_numbered_row_with_a_name_only_is_refused_whatever_the_name_ends_in(String name) {
        Examined read = read(numbered().row(2, name));
        assertThat(read.rows).containsExactly(2, 3);
        assertThat(read.problems).contains("3 身份证号 error 没有填“身份证号”");
        assertThat(read(numbered().row("2、", name)).rows).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王镇", "李村", "陈店"})
    void a_name_of_two_characters_alone_in_its_column_is_a_row(String name) {
        assertThat(read(numbered().row(null, name)).rows).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"武原街道", "沈荡镇", "一、武原街道（共12人）", "（二）沈荡镇", "第三批", "就业困难人员：", "百步镇各村社区失业人员登记名单"})
    void a_heading_that_stands_alone_is_no_row(String heading) {
        for (LedgerFile file : new LedgerFile[] {
            numbered().row(null, heading),
            numbered().row(heading),
            numbered().row(heading).merged("A3:D3")
        }) {
            Examined read = read(file);
            assertThat(read.rows).containsExactly(2);
            assertThat(read.skipped).containsOnlyKeys(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"一, 武原街道", "（一）, 武原街道", "二、, 沈荡镇", "Ⅲ, 沈荡镇"})
    void a_heading_behind_the_mark_of_a_group_is_no_row(String mark, String heading) {
        assertThat(read(numbered().row(mark, heading)).rows).containsExactly(2);
    }

    @Test
    void a_heading_in_each_cell_of_the_line_is_no_row() {
        Examined read = read(numbered().row("武原街道", "武原街道", "武原街道", "武原街道"));
        assertThat(read.rows).containsExactly(2);
        assertThat(read.skipped).containsEntry(3, "分组行");
    }

    @Test
    void a_title_of_a_vacancy_beside_its_merged_enterprise_is_a_row() {
        Examined read = Examined.of(
                ledger().header("用工单位", "招聘岗位", "需求人数", "月薪", "有效期至")
                        .row("海盐甲公司", "焊工", 5, 6000, DAY)
                        .row(null, "质检人员")
                        .merged("A2:A3")
                        .xlsx(),
                TestKinds.vacancies());
        assertThat(read.rows).containsExactly(2, 3);
        assertThat(read.problems).contains("3 人数 error 没有填“人数”");
    }
}
