package cn.gongjiang.core;

/**
 * Where a module keeps sealed values, so that they can be sealed anew with a younger key. What must stay as it was
 * written, such as lines of the audit log, is not told.
 *
 * @param table with its schema
 * @param key the table's primary key, one column
 * @param column of type bytea, may be empty
 */
public record SealedColumn(String table, String key, String column) {}
