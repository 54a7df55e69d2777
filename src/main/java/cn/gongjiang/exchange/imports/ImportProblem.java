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
    /** {@code error}: the row is refused; {@code warning}: it is accepted. */
    @JsonProperty("severity")
    public String severity() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
