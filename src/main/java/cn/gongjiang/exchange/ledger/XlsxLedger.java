package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell.DaySystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of Excel 2007 and later, WPS and LibreOffice. Sheets are read as streams; texts and styles are kept. */
final class XlsxLedger implements Ledger {
    private final XlsxParts parts;
    private final List<LedgerSheet> sheets = new ArrayList<>();

    XlsxLedger(byte[] file) {
        this.parts = new XlsxParts(file);
        String workbook = workbookPart();
        if (parts.hasFolder("externalLinks")) {
            throw new UnreadableFile("表格链接着别的文件，没有读取。请在 Excel 的“数据 → 编辑链接”里断开链接，保存后再上传");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, String> targets = targets(folder, workbook.substring(folder.length()));
        XlsxBook book = new XlsxBook(
                parts,
                new XlsxStyles(parts, folder + "styles.xml"),
                SharedStrings.of(parts, folder + "sharedStrings.xml"),
                days(workbook));
        parts.read(workbook, xml -> readSheets(xml, targets, book));
        if (sheets.isEmpty()) {
            throw new UnreadableFile("文件里没有工作表");
        }
    }

    @Override
    public List<LedgerSheet> sheets() {
        return List.copyOf(sheets);
    }

    private String workbookPart() {
        String[] found = {"xl/workbook.xml"};
        parts.read("_rels/.rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("Type", "").endsWith("/officeDocument")) {
                    found[0] = xml.attribute("Target", found[0]).replaceFirst("^/", "");
                }
            }
        });
        if (parts.has("xl/workbook.bin")) {
            throw new UnreadableFile("这是 xlsb 格式，请另存为 xlsx 后再上传");
        }
        if (!parts.has(found[0]) || found[0].startsWith("word/") || found[0].startsWith("ppt/")) {
            throw new UnreadableFile(
                    parts.has("content.xml") || parts.has("word/document.xml") || parts.has("ppt/presentation.xml")
                            ? "这不是 Excel 表格，请另存为 xlsx 后再上传"
                            : "这是压缩包或别的文件，不是 Excel 表格");
        }
        return found[0];
    }

    private Map<String, String> targets(String folder, String workbook) {
        Map<String, String> targets = new HashMap<>();
        parts.read(folder + "_rels/" + workbook + ".rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("Type", "").endsWith("/worksheet")) {
                    String target = xml.attribute("Target", "");
                    targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target : folder + target);
                }
            }
        });
        return targets;
    }

    private DaySystem days(String workbook) {
        DaySystem[] days = {DaySystem.FROM_1900};
        parts.read(workbook, xml -> {
            while (xml.next()) {
                if (xml.starts("workbookPr") && xml.yes("date1904")) {
                    days[0] = DaySystem.FROM_1904;
                }
            }
        });
        return days[0];
    }

    private void readSheets(Xml xml, Map<String, String> targets, XlsxBook book) {
        while (xml.next()) {
            if (xml.starts("sheet")) {
                String part = targets.get(xml.attribute("id", ""));
                boolean hidden = !xml.attribute("state", "visible").equals("visible");
                if (part != null && parts.has(part)) {
                    sheets.add(new XlsxSheet(xml.attribute("name", ""), hidden, part, book));
                }
            }
        }
    }
}
