package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.MockHttpOutputMessage;

class XlsxConverterSpec {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "0123",
                "339999199001011234",
                "<b>&\"",
                "两\n行"
            })
    void text_stays_text_also_when_it_begins_like_a_formula(String text) throws Exception {
        Row row = written(text);
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void numbers_and_dates_are_numbers_and_dates_and_nothing_is_nothing() throws Exception {
        Row row = written(new BigDecimal("6500.5"), 3L, LocalDate.of(2026, 11, 25), true, null);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(6500.5);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3);
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-25");
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("是");
        assertThat(row.getCell(4)).isNull();
    }

    @Test
    void characters_a_spreadsheet_cannot_hold_do_not_break_it() throws Exception {
        assertThat(written("a\u0001b\uFFFFc").getCell(0).getStringCellValue()).contains("a", "b", "c");
        assertThat(written(manifold(40_000)).getCell(0).getStringCellValue()).hasSizeLessThanOrEqualTo(32_767);
    }

    private static String manifold(int length) {
        return new Random(1)
                .ints(length, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Row written(@Nullable Object... cells) throws Exception {
        MockHttpOutputMessage out = new MockHttpOutputMessage();
        new XlsxConverter().write(new Rows(Arrays.asList(cells)), XlsxConverter.XLSX, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.getBodyAsBytes()))) {
            return book.getSheetAt(0).getRow(1);
        }
    }

    private record Rows(List<@Nullable Object> cells) implements Page {
        @Override
        public JteModel html(cn_gongjiang_pages.Templates templates, Frame frame) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sheet sheet() {
            return new Sheet("表: 一/二", cells.stream().map(c -> "列").toList(), List.of(cells));
        }
    }
}
