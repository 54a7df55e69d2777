package cn.gongjiang.exchange.ledger;

import java.util.List;

/** A spreadsheet file that could be opened: its sheets, in their order. Held in memory as the bytes that were uploaded. */
public interface Ledger {
    List<LedgerSheet> sheets();

    /** Opens a file by what is in it, whatever its name: xlsx, xls, or csv. */
    static Ledger open(byte[] file) {
        return FileFormat.of(file).open(file);
    }
}
