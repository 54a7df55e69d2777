package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What begins with = + - @ comes in as text and goes out as text, whichever way it takes. */
@PlatformTest
class FormulaLikeTextResourceTests {
    private static final List<String> SIGNS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x.example\")");

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
    void it_stays_text_in_the_exports_of_the_registers() throws IOException {
        for (String text : SIGNS) {
            String name = text + FreshNumbers.creditCode();
            program.bring(
                    "vacancies",
                    ledger().header("企业名称", "信用代码", "岗位名称", "人数", "月薪", "截止日期", "工作内容", "福利")
                            .row(name, FreshNumbers.creditCode(), name, 2, 6000, "2030-01-01", text, text)
                            .xlsx());
            assertThat(texts("/vacancies?size=500")).contains(name, text);
            assertThat(texts("/enterprises?size=500")).contains(name);
        }
    }

    @Test
    void it_stays_text_in_the_refused_rows() throws IOException {
        for (String text : SIGNS) {
            JsonNode read = program.read(
                    "jobseekers",
                    ledger().header("姓名", "身份证号", "失业登记日期", "备注", text)
                            .row(text, "无", "2024-3-1", text, text)
                            .xlsx());
            assertThat(texts("/imports/" + read.get("id").asString())).contains(text);
        }
    }

    /** The texts of a spreadsheet in which no cell is a formula. */
    private List<String> texts(String path) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(program.sheet(path)))) {
            List<String> texts = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }));
            return texts;
        }
    }
}
