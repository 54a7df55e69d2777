package cn.gongjiang.exchange.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A merged range: rows as Excel shows them, columns from 0, all inclusive. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** @param reference such as {@code A1:C2} */
    static Merge of(String reference) {
        Matcher matcher = RANGE.matcher(reference);
        if (!matcher.matches()) {
            throw new UnreadableFile(UnreadableFile.DAMAGED);
        }
        return new Merge(
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(4)),
                column(matcher.group(1)),
                column(matcher.group(3)));
    }

    /** A → 0, Z → 25, AA → 26. */
    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    boolean isTopLeft(int row, int column) {
        return row == firstRow && column == firstColumn;
    }

    boolean wide() {
        return lastColumn > firstColumn;
    }
}
