package cn.gongjiang.exchange;

/**
 * What is wrong with one cell, or worth saying about it.
 *
 * @param column our own name of the column
 * @param value what stands in the cell, as the user would recognise it
 * @param reason in the user's plain Chinese words
 */
public record Finding(String column, String value, String reason, Severity severity) {
    /** An error refuses the row; a warning accepts it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(Column<?> column, String value, String reason) {
        return new Finding(column.name(), value, reason, Severity.ERROR);
    }

    public static Finding warning(Column<?> column, String value, String reason) {
        return new Finding(column.name(), value, reason, Severity.WARNING);
    }
}
