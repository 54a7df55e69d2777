package cn.gongjiang.core.database.backup;

import java.util.List;

/**
 * What a backup says of itself: the last entry of the file, so that a file with it is whole.
 *
 * @param format of this file, 1
 * @param takenAt ISO 8601
 * @param migrations in the order in which they were made
 */
record Manifest(int format, String takenAt, List<Migrated> migrations, List<Table> tables, List<Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** Up to which version a module's tables were made. */
    record Migrated(String module, String version) {}

    /** @param sha256 of the entry's content, in hex */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name;
        }

        String quotedColumns() {
            return columns.stream()
                    .map(c -> '"' + c + '"')
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }
    }

    /** @param last the last number given out */
    record Sequence(String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
