package cn.gongjiang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column we know: our own Chinese name for it, the other names ledgers have for it, and how its cells are read. A row
 * without a required one is refused. Synonyms are given plainly; blanks, full-width forms and bracketed additions are
 * ignored when headers are compared.
 *
 * <pre>{@code
 * static final Column<IdentityNumber> NUMBER =
 *         Column.required("身份证号", IdentityNumberText.READER).also("身份证", "身份证号码").personal();
 * static final Column<PayRange> PAY = Column.optional("月薪", PayText.READER).also("薪资");
 * static final Column<BigDecimal> LOWEST =
 *         Column.required("月薪下限", MoneyText.READER).also("最低月薪").orFrom(PAY, PayRange::from);
 * }</pre>
 *
 * @param masked identity numbers, phones: shown masked wherever a problem quotes them
 * @param fallback the column that can stand in for this one, and what is taken from it
 */
public record Column<T>(
        String name,
        List<String> synonyms,
        boolean required,
        CellReader<T> reader,
        boolean masked,
        @Nullable Fallback<?, T> fallback) {

    /** Another column whose value also gives this one, such as 月薪 for 月薪下限. */
    public record Fallback<S, T>(Column<S> source, Function<S, @Nullable T> take) {
        Optional<T> from(ImportRow row) {
            return row.find(source).map(take);
        }
    }

    /** A column that every row must fill. */
    public static <T> Column<T> required(String name, CellReader<T> reader) {
        return new Column<>(name, List.of(), true, reader, false, null);
    }

    public static <T> Column<T> optional(String name, CellReader<T> reader) {
        return new Column<>(name, List.of(), false, reader, false, null);
    }

    public Column<T> also(String... more) {
        List<String> all = new ArrayList<>(synonyms);
        all.addAll(List.of(more));
        return new Column<>(name, List.copyOf(all), required, reader, masked, fallback);
    }

    public Column<T> personal() {
        return new Column<>(name, synonyms, required, reader, true, fallback);
    }

    /** Filled from the other column when its own cell is blank; a row that has either is complete. */
    public <S> Column<T> orFrom(Column<S> source, Function<S, @Nullable T> take) {
        return new Column<>(name, synonyms, required, reader, masked, new Fallback<>(source, take));
    }
}
