package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Column;
import java.util.Map;

/** A line below the header: data, or something that people put between and below their data. */
public sealed interface Line {
    int number();

    /** Cells by the name of their column, merged ones filled down; {@code whole} is the row as it lies in the file. */
    record Data(int number, Map<String, Cell> cells, LedgerRow whole) implements Line {
        public Cell cell(Column<?> column) {
            return cells.getOrDefault(column.name(), Cell.BLANK);
        }
    }

    /** Not data, and why, in the user's words. */
    record Skipped(int number, String why) implements Line {}
}
