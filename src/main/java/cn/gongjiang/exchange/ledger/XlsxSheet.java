package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Cell.DaySystem;
import java.util.ArrayList;
import java.util.List;

/** One sheet of an xlsx workbook, read as a stream. */
record XlsxSheet(
        String name,
        boolean hidden,
        XlsxParts parts,
        String part,
        XlsxStyles styles,
        List<String> strings,
        DaySystem days)
        implements LedgerSheet {
    private static final int WIDEST = 16_384;
    private static final int MOST_MERGES = 200_000;

    @Override
    public List<Merge> merges() {
        List<Merge> merges = new ArrayList<>();
        parts.read(part, xml -> {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    String range = xml.attribute("ref", "");
                    if (range.contains(":") && merges.size() < MOST_MERGES) {
                        merges.add(Merge.of(range));
                    }
                }
            }
        });
        return merges;
    }

    @Override
    public void eachRow(RowTaker taker) {
        parts.read(part, xml -> {
            int number = 0;
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.starts("row")) {
                    number = xml.number("r", number + 1);
                    LedgerRow row = new LedgerRow(number, cells(xml));
                    if (!row.isBlank() && !taker.take(row)) {
                        return;
                    }
                }
            }
        });
    }

    private List<Cell> cells(Xml xml) {
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String letters = xml.attribute("r", "").replaceAll("[^A-Z]", "");
                int column = letters.isEmpty() || letters.length() > 3 ? next : Merge.column(letters);
                next = column + 1;
                Cell cell = cell(xml, xml.attribute("t", "n"), xml.number("s", 0));
                if (!cell.isBlank() && column < WIDEST) {
                    put(cells, column, cell);
                }
            }
        }
        return cells;
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    private Cell cell(Xml xml, String type, int style) {
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inline = SharedStrings.text(xml, "is");
            } else if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
            } else if (inValue) {
                xml.textInto(value);
            }
        }
        return type.equals("inlineStr")
                ? Cell.text(inline, days)
                : cell(type, value.toString().strip(), style);
    }

    private Cell cell(String type, String value, int style) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.text(shared(value), days);
            case "str" -> Cell.text(SharedStrings.unescaped(value), days);
            case "d" -> Cell.text(value, days);
            case "b" -> Cell.yesOrNo(value.equals("1") || value.equals("true"));
            case "e" -> Cell.error(value);
            default -> number(value, style);
        };
    }

    private String shared(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        if (at < 0 || at >= strings.size()) {
            throw new UnreadableFile(UnreadableFile.DAMAGED);
        }
        return strings.get(at);
    }

    private Cell number(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Cell.text(value, days);
        }
        if (!Double.isFinite(number)) {
            return Cell.error(value);
        }
        return styles.date(style) && number >= 0 && number < 2_958_466
                ? Cell.date(number, days)
                : Cell.number(number, days);
    }
}
