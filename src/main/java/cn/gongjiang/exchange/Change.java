package cn.gongjiang.exchange;

/**
 * One field that updating would write over.
 *
 * @param column our own name of the column
 * @param before what is registered, as lists show it: personal values masked; empty when nothing was
 * @param after what the ledger tells, shown alike
 */
public record Change(String column, String before, String after) {}
