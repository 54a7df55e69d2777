package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import java.util.List;

/** One row with something in it: the number Excel shows, and its cells from column A on. */
public record LedgerRow(int number, List<Cell> cells) {
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
