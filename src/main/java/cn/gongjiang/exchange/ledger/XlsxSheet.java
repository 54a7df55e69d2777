package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sheet of an xlsx workbook, read as a stream; its merged cells stand behind its rows and are read once. */
final class XlsxSheet implements LedgerSheet {
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z]");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
    private static final int WIDEST = 16_384;
    private static final int MOST_MERGES = 200_000;

    private final String name;
    private final boolean hidden;
    private final String part;
    private final XlsxBook book;
    private @Nullable List<Merge> merges;

    XlsxSheet(String name, boolean hidden, String part, XlsxBook book) {
        this.name = name;
        this.hidden = hidden;
        this.part = part;
        this.book = book;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<Merge> merges() {
        List<Merge> known = merges;
        if (known == null) {
            known = readMerges();
            merges = known;
        }
        return known;
    }

    private List<Merge> readMerges() {
        List<Merge> read = new ArrayList<>();
        book.parts().read(part, xml -> {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    String range = xml.attribute("ref", "");
                    if (range.contains(":") && read.size() < MOST_MERGES) {
                        read.add(Merge.of(range));
                    }
                }
            }
        });
        return List.copyOf(read);
    }

    @Override
    public void eachRow(RowTaker taker) {
        book.parts().read(part, xml -> {
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
                String letters = NO_LETTER.matcher(xml.attribute("r", "")).replaceAll("");
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
            } else if (xml.starts("f")) {
                OutwardFormula.refuse(xml.textOf("f"));
            } else if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
            } else if (inValue) {
                xml.textInto(value);
            }
        }
        return type.equals("inlineStr")
                ? Cell.text(inline, book.days())
                : cell(type, value.toString().strip(), style);
    }

    private Cell cell(String type, String value, int style) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.text(shared(value), book.days());
            case "str" -> Cell.text(SharedStrings.unescaped(value), book.days());
            case "d" -> Cell.text(value, book.days());
            case "b" -> Cell.yesOrNo(value.equals("1") || value.equals("true"));
            case "e" -> Cell.error(value);
            default -> number(value, style);
        };
    }

    private String shared(String index) {
        int at = INDEX.matcher(index).matches() ? Integer.parseInt(index) : -1;
        if (at < 0 || at >= book.strings().size()) {
            throw new UnreadableFile(UnreadableFile.DAMAGED);
        }
        return book.strings().get(at);
    }

    private Cell number(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Cell.text(value, book.days());
        }
        if (!Double.isFinite(number)) {
            return Cell.error(value);
        }
        return book.styles().date(style) && number >= 0 && number < 2_958_466
                ? Cell.date(number, book.days())
                : Cell.number(number, book.days());
    }
}
