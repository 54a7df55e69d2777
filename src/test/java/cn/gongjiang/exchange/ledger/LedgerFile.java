package cn.gongjiang.exchange.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Builds ledgers as people make them: {@code ledger().title("海盐县失业人员登记表").header("姓名", …).row("张三", …).xlsx()}.
 * Texts, numbers, dates, booleans; {@code formula("=B2")} with its stored result; null is a blank cell.
 */
public final class LedgerFile {
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final List<LedgerFile> before = new ArrayList<>();
    private String name = "Sheet1";
    private boolean hidden;
    private boolean from1904;

    private LedgerFile() {}

    public static LedgerFile ledger() {
        return new LedgerFile();
    }

    /** A formula with the result that Excel stored. */
    public record Formula(String text, double result) {}

    public static Formula formula(String text, double result) {
        return new Formula(text, result);
    }

    /** A number that the cell shows as a date. */
    public record SerialDate(double serial) {}

    public static SerialDate serialDate(double serial) {
        return new SerialDate(serial);
    }

    public LedgerFile named(String sheet) {
        name = sheet;
        return this;
    }

    public LedgerFile hidden() {
        hidden = true;
        return this;
    }

    public LedgerFile countingFrom1904() {
        from1904 = true;
        return this;
    }

    /** Puts another sheet before this one. */
    public LedgerFile after(LedgerFile sheet) {
        before.add(sheet);
        return this;
    }

    /** One text over the first eight columns. */
    public LedgerFile title(String text) {
        merges.add(new CellRangeAddress(rows.size(), rows.size(), 0, 7));
        return row(text);
    }

    public LedgerFile header(@Nullable Object... names) {
        return row(names);
    }

    public LedgerFile row(@Nullable Object... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    public LedgerFile blank() {
        return row();
    }

    public LedgerFile blanks(int lines) {
        for (int i = 0; i < lines; i++) {
            blank();
        }
        return this;
    }

    /** Merges a range, such as {@code B2:B4}. */
    public LedgerFile merged(String... ranges) {
        for (String range : ranges) {
            merges.add(CellRangeAddress.valueOf(range));
        }
        return this;
    }

    public byte[] xlsx() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        if (from1904) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        }
        return written(workbook);
    }

    public byte[] xls() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        if (from1904) {
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(window -> ((DateWindow1904Record) window).setWindowing((short) 1));
        }
        return written(workbook);
    }

    public byte[] csv(Charset charset, String separator) {
        return csvText(separator).getBytes(charset);
    }

    public byte[] csv() {
        return csv(StandardCharsets.UTF_8, ",");
    }

    public String csvText(String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell == null ? "" : cell.toString(), separator))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String text, String separator) {
        return text.contains(separator) || text.contains("\n") || text.contains("\"")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private byte[] written(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (LedgerFile sheet : before) {
                sheet.fill(workbook);
            }
            fill(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Workbook workbook) {
        Sheet sheet = workbook.createSheet(name);
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        for (int r = 0; r < rows.size(); r++) {
            List<@Nullable Object> cells = rows.get(r);
            if (!cells.isEmpty()) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < cells.size(); c++) {
                    if (cells.get(c) != null) {
                        put(row.createCell(c), Objects.requireNonNull(cells.get(c)), date);
                    }
                }
            }
        }
        merges.forEach(sheet::addMergedRegionUnsafe);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), hidden);
    }

    private static void put(Cell cell, Object value, CellStyle date) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case SerialDate day -> {
                cell.setCellValue(day.serial());
                cell.setCellStyle(date);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            case Formula formula -> {
                cell.setCellFormula(formula.text());
                cell.setCellValue(formula.result());
            }
            default -> cell.setCellValue(value.toString());
        }
    }
}
