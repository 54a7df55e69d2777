package cn.gongjiang.registry;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.web.Refused;
import java.time.LocalDate;

/** What is typed into a form, read as strictly as a cell of a ledger. */
public final class Typed {
    private Typed() {}

    /** @throws Refused at this field when it cannot be read, or only doubtfully */
    public static <T> T read(String field, CellReader<T> reader, String typed, LocalDate today) {
        return switch (reader.read(Cell.text(typed), today)) {
            case Reading.Value<T>(T value) -> value;
            case Reading.Nothing<T> _ -> throw new Refused(field, "请填写");
            case Reading.Doubtful<T>(T _, String reason) -> throw new Refused(field, reason);
            case Reading.Unreadable<T>(String reason) -> throw new Refused(field, reason);
            case Reading.Impossible<T>(String reason) -> throw new Refused(field, reason);
        };
    }
}
