package cn.gongjiang.exchange;

import static cn.gongjiang.exchange.ledger.LedgerFile.formula;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.exchange.ledger.LedgerFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is read from the cells of a ledger, what is refused and why. */
class ExaminationSpec {
    static final String ZHANG = "330424199001010017";
    static final String LI = "330424198512301225";
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
    void dates_of_the_1904_system_are_the_days_people_see() {
        TestKinds.Remembering kind = TestKinds.jobseekers();
        Examined.written(
                plain().countingFrom1904()
                        .row("张三", ZHANG, 43890)
                        .row("李四", LI, "43890")
                        .xlsx(),
                kind);
        assertThat(kind.written)
                .extracting(row -> row.get(TestKinds.REGISTERED))
                .containsExactly(DAY, DAY);
    }

    @Test
    void the_stored_result_of_a_formula_is_its_value() {
        TestKinds.Remembering kind = TestKinds.vacancies();
        Examined.written(
                ledger().header("企业名称", "岗位", "人数", "月薪下限", "截止日期")
                        .row("甲公司", "焊工", formula("2+3", 5), 6000, DAY)
                        .xlsx(),
                kind);
        assertThat(kind.written.getFirst().require(TestKinds.PEOPLE)).isEqualTo(5);
    }

    @Test
    void an_identity_number_in_a_numeric_cell_is_refused_even_with_a_true_checksum() {
        Examined read = jobseekers(plain().row("张三", 330424199001011000d, DAY)
                .row("李四", "3.3E+17", DAY)
                .row("王五", ZHANG.substring(0, 17) + "8", DAY)
                .xlsx());
        assertThat(read.rows).hasSize(3);
        assertThat(read.accepted).isEmpty();
        assertThat(read.problems).allMatch(problem -> problem.contains(" 身份证号 error "));
    }

    @Test
    void an_impossible_date_is_refused_at_its_column() {
        Examined read = jobseekers(plain().row("张三", ZHANG, "2024-02-30").xlsx());
        assertThat(read.problems).singleElement().asString().startsWith("2 失业登记日期 error");
    }

    @Test
    void what_cannot_be_read_is_an_error_in_a_required_column_and_else_a_warning() {
        Examined read = vacancies(ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪下限", "月薪上限", "截止日期")
                .row("甲公司", "91330424MA28A1B210", "焊工", 5, 6000, "面议", DAY)
                .row("甲公司", "9133", "焊工", "若干", "面议", null, DAY)
                .xlsx());
        assertThat(read.accepted).containsOnlyKeys(2);
        assertThat(read.problems).hasSize(5);
        assertThat(read.problems.get(0)).startsWith("2 统一社会信用代码 warning");
        assertThat(read.problems.get(1)).startsWith("2 月薪上限 warning");
        assertThat(read.problems.get(2)).startsWith("3 统一社会信用代码 warning");
        assertThat(read.problems.get(3)).startsWith("3 人数 error");
        assertThat(read.problems.get(4)).startsWith("3 月薪下限 error");
    }

    @Test
    void an_unreadable_pay_column_that_stands_for_the_lowest_pay_refuses_the_row() {
        Examined read = vacancies(ledger().header("企业名称", "岗位", "人数", "薪资", "截止日期")
                .row("甲公司", "焊工", 5, "面议", DAY)
                .row("甲公司", "焊工", 5, "8000-6000", DAY)
                .row("甲公司", "焊工", 5, null, DAY)
                .xlsx());
        assertThat(read.accepted).isEmpty();
        assertThat(read.problems).hasSize(3).allMatch(problem -> problem.contains(" 月薪 error "));
    }

    @Test
    void the_same_person_twice_stands_once_and_the_later_row_names_the_first() {
        Examined read = jobseekers(plain().row("张三", ZHANG, DAY)
                .row("李四", LI, DAY)
                .row("张三", "'" + ZHANG, "2024/3/1")
                .xlsx());
        assertThat(read.accepted).containsOnlyKeys(2, 3);
        assertThat(read.problems).singleElement().asString().startsWith("4 身份证号 error 与第 2 行");
    }

    @Test
    void who_is_there_already_is_unchanged() {
        TestKinds.Remembering kind = TestKinds.jobseekers();
        byte[] file = plain().row("张三", ZHANG, DAY).xlsx();
        assertThat(Examined.written(file, kind).accepted).containsEntry(2, Fate.NEW);
        assertThat(Examined.written(file, kind).accepted).containsEntry(2, Fate.UNCHANGED);
        assertThat(kind.written).hasSize(1);
    }

    @Test
    void a_column_that_the_file_lacks_is_named() {
        Examined read =
                jobseekers(ledger().header("姓名", "身份证号").row("张三", ZHANG).xlsx());
        assertThat(read.problems).containsExactly("2 失业登记日期 error 文件里没有“失业登记日期”这一列");
    }
}
