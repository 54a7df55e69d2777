package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Cell.DaySystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A workbook of Excel 97 to 2003. */
final class XlsLedger implements Ledger {
    private final HSSFWorkbook workbook;
    private final DaySystem days;

    private XlsLedger(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.days =
                workbook.getInternalWorkbook().isUsing1904DateWindowing() ? DaySystem.FROM_1904 : DaySystem.FROM_1900;
    }

    static Ledger of(byte[] file) {
        try {
            DirectoryNode root = new POIFSFileSystem(new ByteArrayInputStream(file)).getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw locked();
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new UnreadableFile("这不是 Excel 表格（可能是 Word 等文件），请上传 xlsx、xls 或 csv");
            }
            return new XlsLedger(new HSSFWorkbook(root, false));
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw new UnreadableFile("这是 Excel 95 或更早的格式，请另存为 xlsx 后再上传", e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(UnreadableFile.DAMAGED, e);
        }
    }

    private static UnreadableFile locked() {
        return new UnreadableFile("文件设了打开密码，读不了。请去掉密码后再上传");
    }

    @Override
    public List<LedgerSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .<LedgerSheet>mapToObj(XlsSheet::new)
                .toList();
    }

    private final class XlsSheet implements LedgerSheet {
        private final int index;

        XlsSheet(int index) {
            this.index = index;
        }

        @Override
        public String name() {
            return workbook.getSheetName(index);
        }

        @Override
        public boolean hidden() {
            return workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        }

        @Override
        public List<Merge> merges() {
            return workbook.getSheetAt(index).getMergedRegions().stream()
                    .map(range -> new Merge(
                            range.getFirstRow() + 1,
                            range.getLastRow() + 1,
                            range.getFirstColumn(),
                            range.getLastColumn()))
                    .toList();
        }

        @Override
        public void eachRow(RowTaker taker) {
            for (Row row : workbook.getSheetAt(index)) {
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(cell(row.getCell(column)));
                }
                LedgerRow read = new LedgerRow(row.getRowNum() + 1, cells);
                if (!read.isBlank() && !taker.take(read)) {
                    return;
                }
            }
        }
    }

    private Cell cell(org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        boolean formula = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA;
        if (formula) {
            OutwardFormula.refuse(formula(cell));
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> Cell.text(cell.getStringCellValue(), days);
            case BOOLEAN -> Cell.yesOrNo(cell.getBooleanCellValue());
            case ERROR -> Cell.error("#" + cell.getErrorCellValue());
            case NUMERIC -> number(cell);
            default -> Cell.BLANK;
        };
    }

    private static String formula(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            throw new UnreadableFile("有的公式读不懂。请复制整张表，“选择性粘贴”为数值，保存后再上传", e);
        }
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double number = cell.getNumericCellValue();
        short format = cell.getCellStyle().getDataFormat();
        boolean date = XlsxStyles.dateFormat(format, cell.getCellStyle().getDataFormatString());
        return date && DateUtil.isValidExcelDate(number) ? Cell.date(number, days) : Cell.number(number, days);
    }
}
