package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The refused rows as a spreadsheet: corrected there, and uploaded again. */
@PlatformTest
class RefusedRowsResourceTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

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
    void refused_rows_come_back_with_what_is_wrong_and_are_accepted_when_corrected() throws IOException {
        String number = FreshNumbers.person();
        String wrong = number.substring(0, 17) + (number.endsWith("0") ? "1" : "0");
        JsonNode read = program.bring("jobseekers", oneRightAndTwoWrong(wrong).xlsx());
        byte[] sheet = program.sheet("/imports/" + read.get("id").asString());
        assertThat(rows(sheet))
                .satisfiesExactly(
                        header ->
                                assertThat(header).containsExactly("序号", "姓名", "身份证号", "联系电话", "失业登记日期", "毕业院校", "问题"),
                        first -> assertThat(first)
                                .startsWith("2", "李四", wrong, "13812345679", "2024-03-01", "某校")
                                .last()
                                .asString()
                                .startsWith("身份证号："),
                        second -> assertThat(second)
                                .contains("2024-02-30")
                                .last()
                                .asString()
                                .startsWith("失业登记日期："));
        byte[] corrected = corrected(sheet, page -> {
            page.getRow(1).getCell(2).setCellValue(number);
            page.getRow(2).getCell(4).setCellValue("2024-02-29");
        });
        assertThat(counts(program.bring("jobseekers", corrected))).containsExactly(2, 2, 0, 2, 0, 0);
    }

    @Test
    void uploaded_again_without_a_correction_they_are_refused_again() {
        LedgerFile file = ledger().header("姓名", "身份证号", "失业登记日期")
                .row("张三", 330424199001011000d, DAY)
                .row(null, FreshNumbers.person(), DAY)
                .row("王五", "3.3E+17", DAY)
                .row("赵六", FreshNumbers.person(), null);
        JsonNode read = program.read("jobseekers", file.xlsx());
        assertThat(counts(read)).containsExactly(4, 0, 4, 0, 0, 0);
        byte[] sheet = program.sheet("/imports/" + read.get("id").asString());
        assertThat(counts(program.read("jobseekers", sheet))).containsExactly(4, 0, 4, 0, 0, 0);
    }

    @Test
    void a_value_that_was_merged_down_stands_in_every_row() throws IOException {
        JsonNode read = program.read(
                "vacancies",
                ledger().header("用工单位", "招聘岗位", "需求人数", "薪资（元/月）", "有效期至")
                        .row("无人知晓厂", "焊工", "5人", "6000~8000", "2030-01-01")
                        .row(null, "电工", 3, "面议", "2030-01-01")
                        .merged("A2:A3")
                        .xlsx());
        assertThat(rows(program.sheet("/imports/" + read.get("id").asString())))
                .extracting(List::getFirst)
                .containsExactly("企业名称", "无人知晓厂", "无人知晓厂");
    }

    @Test
    void serial_days_of_the_1904_system_are_written_out_as_days() throws IOException {
        JsonNode read = program.read(
                "jobseekers",
                ledger().countingFrom1904()
                        .header("姓名", "身份证号", "失业登记日期")
                        .row("张三", "无", 43890)
                        .row("李四", "无", "43890")
                        .xlsx());
        assertThat(rows(program.sheet("/imports/" + read.get("id").asString())))
                .extracting(row -> row.get(2))
                .containsExactly("失业登记日期", "2024-03-01", "2024-03-01");
    }

    @Test
    void without_refused_rows_the_sheet_has_its_header_only() throws IOException {
        JsonNode read = program.read(
                "jobseekers",
                ledger().header("姓名", "身份证号", "失业登记日期")
                        .row("张三", FreshNumbers.person(), DAY)
                        .xlsx());
        assertThat(rows(program.sheet("/imports/" + read.get("id").asString())))
                .singleElement()
                .satisfies(header -> assertThat(header).startsWith("姓名", "身份证号").endsWith("问题"));
    }

    @Test
    void the_empty_ledger_of_each_kind_is_read_as_that_kind() {
        for (String kind : List.of("jobseekers", "vacancies", "enterprises", "occupations")) {
            byte[] template = program.sheet("/imports/templates/" + kind);
            JsonNode read = program.read(kind, template);
            assertThat(read.get("status").asString()).as(kind).isEqualTo("checked");
            assertThat(counts(read)).containsOnly(0);
            assertThat(read.get("columns").valueStream().map(c -> c.get("column")
                            .isNull()))
                    .as(kind)
                    .containsOnly(false);
        }
    }

    private static LedgerFile oneRightAndTwoWrong(String wrong) {
        return ledger().title("登记表")
                .header("序号", "求职者姓名", "身份证", "手机", "登记时间", "毕业院校")
                .row(1, "张三", FreshNumbers.person(), "13812345678", DAY, "某校")
                .row(2, "李四", wrong, 13812345679L, DAY, "某校")
                .row(3, "王五", FreshNumbers.person(), "13812345678", "2024-02-30", "某校");
    }

    private static List<List<String>> rows(byte[] sheet) throws IOException {
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            List<List<String>> rows = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(
                            row.getCell(i) != null && row.getCell(i).getCellType() == CellType.NUMERIC
                                    ? String.valueOf((long) row.getCell(i).getNumericCellValue())
                                    : shown.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            });
            return rows;
        }
    }

    private static byte[] corrected(byte[] sheet, Consumer<XSSFSheet> correction) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            correction.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
