package cn.gongjiang.exchange.ledger;

import java.util.List;

/** One sheet of a ledger, read row by row so that big ones need no more memory than small ones. */
public interface LedgerSheet {
    String name();

    /** Sheets that Excel does not show are never read. */
    boolean hidden();

    List<Merge> merges();

    /** Hands over every row that has something in it, in order, until the taker has enough. */
    void eachRow(RowTaker taker);

    /** Takes one row; false when it wants no more. */
    @FunctionalInterface
    interface RowTaker {
        boolean take(LedgerRow row);
    }
}
