package cn.gongjiang.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes the {@link Sheet} of a {@link Page} as xlsx. */
class XlsxConverter extends AbstractHttpMessageConverter<Page> {
    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Excel refuses a file with a longer text in a cell. */
    private static final int LONGEST_CELL = 32_767;

    XlsxConverter() {
        super(XLSX);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("spreadsheets are read by imports", input);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
        Sheet sheet = page.sheet();
        output.getHeaders()
                .setContentDisposition(org.springframework.http.ContentDisposition.attachment()
                        .filename(sheet.name() + ".xlsx", java.nio.charset.StandardCharsets.UTF_8)
                        .build());
        write(sheet, output.getBody());
    }

    private static void write(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Gongjiang", null)) {
            Worksheet worksheet = workbook.newWorksheet(tabName(sheet.name()));
            for (int column = 0; column < sheet.headers().size(); column++) {
                worksheet.value(0, column, sheet.headers().get(column));
                worksheet.style(0, column).bold().set();
            }
            worksheet.freezePane(0, 1);
            int at = 1;
            for (List<@Nullable Object> row : sheet.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    put(worksheet, at, column, row.get(column));
                }
                at++;
            }
        }
    }

    private static void put(Worksheet worksheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> worksheet.value(row, column, number);
            case Number number -> worksheet.value(row, column, number);
            case Boolean yes -> worksheet.value(row, column, yes ? "是" : "否");
            case LocalDate date -> {
                worksheet.value(row, column, date);
                worksheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                worksheet.value(row, column, time);
                worksheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> worksheet.value(row, column, fitting(value.toString()));
        }
    }

    private static String fitting(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** Excel refuses these characters and more than 31 of them in the name of a sheet. */
    private static String tabName(String name) {
        String safe = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
        return safe.length() > 31 ? safe.substring(0, 31) : safe;
    }
}
