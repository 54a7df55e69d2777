package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Finding.Severity;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * What is wrong with one cell.
 *
 * @param row the number Excel shows
 * @param column our own name of the column
 * @param value what stands there, personal values masked
 */
public record ImportProblem(
        int row,
        String column,
        String value,
        String reason,
        @JsonIgnore Severity kind) {
    private static final String SHEET = "工作表";

    /** Said at the row of the sheet's header: what stands there was not read. */
    static ImportProblem unreadSheet(int headerRow, String name) {
        return new ImportProblem(
                headerRow, SHEET, name, "工作表“" + name + "”也是这样的表，没有读：一次只读一个工作表。请把它另存为一个文件，单独上传", Severity.WARNING);
    }

    /** Whether it speaks of a sheet and not of a row. */
    @JsonIgnore
    public boolean ofSheet() {
        return column.equals(SHEET);
    }

    /** {@code error}: the row is refused; {@code warning}: it is accepted. */
    @JsonProperty("severity")
    public String severity() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
