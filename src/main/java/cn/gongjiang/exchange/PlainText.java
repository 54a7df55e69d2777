package cn.gongjiang.exchange;

/** Free text: kept as written, tidied of stray blanks and the apostrophes of Excel. */
public final class PlainText {
    /** A number longer than this has lost its last digits in Excel. */
    private static final int EXACT_DIGITS = 15;

    private PlainText() {}

    /** Text of at most {@code longest} characters; longer text is a problem, it is never cut. */
    public static CellReader<String> upTo(int longest) {
        return (cell, today) -> read(cell, longest);
    }

    private static Reading<String> read(Cell cell, int longest) {
        if (cell.kind() == Cell.Kind.ERROR) {
            return Reading.unreadable("单元格里是公式错误 " + cell.text());
        }
        if (cell.kind() == Cell.Kind.NUMBER && digits(cell.text()) > EXACT_DIGITS) {
            return Reading.unreadable("这个长号码存成了数字，末尾几位已被 Excel 改掉，请设为文本后重填");
        }
        String text = Texts.tidy(Texts.withoutApostrophes(Texts.tidy(cell.text())));
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (NumberText.scientific(text)) {
            return Reading.unreadable("是 Excel 的缩写数字，末尾几位已丢失，请设为文本后重填");
        }
        return text.length() > longest
                ? Reading.unreadable("太长：最多 " + longest + " 个字，这里有 " + text.length() + " 个")
                : Reading.of(text);
    }

    private static int digits(String number) {
        return number.replaceAll("[^0-9].*|^-", "").length();
    }
}
