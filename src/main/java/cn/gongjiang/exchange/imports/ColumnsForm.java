package cn.gongjiang.exchange.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the columns of a file are; those it does not name stay as they were taken. */
record ColumnsForm(@NotEmpty(message = "请说明哪一列是什么") List<Choice> columns) {
    /** A header of the file and our name for the column; none when it is not to be used. */
    record Choice(
            @NotBlank(message = "请写出文件里的表头") String header,
            @Nullable String column) {}
}
