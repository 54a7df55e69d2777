package cn.gongjiang.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads what one cell means. The ready ones are named by the business: {@link MoneyText}, {@link DateText} and so on. */
@FunctionalInterface
public interface CellReader<T> {
    /** @param today the day of the import, for what may not lie in the future */
    Reading<T> read(Cell cell, LocalDate today);

    /** Looks the text that was read up; what is not found is unreadable for this reason. */
    default <R> CellReader<R> lookedUp(Function<T, Optional<R>> find, String reason) {
        return (cell, today) -> read(cell, today)
                .then(value -> find.apply(value).map(Reading::of).orElseGet(() -> Reading.unreadable(reason)));
    }
}
