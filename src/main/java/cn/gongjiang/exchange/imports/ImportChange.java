package cn.gongjiang.exchange.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One field that an import writes over, or would.
 *
 * @param row the number Excel shows
 * @param record the number of the record that is there already
 * @param column our own name of the column
 * @param before what was registered, personal values masked; empty when nothing was
 * @param after what the ledger tells, shown alike
 */
public record ImportChange(
        int row,
        String record,
        String column,
        @JsonProperty("old") String before,
        @JsonProperty("new") String after) {
    /** Personal values may differ only where they are hidden. */
    public boolean looksAlike() {
        return before.equals(after);
    }
}
