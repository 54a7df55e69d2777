package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a row tells otherwise than the register, field by field. Where the row tells nothing there is no change: an empty
 * cell never erases.
 */
public final class Changes {
    private final List<Change> all = new ArrayList<>();

    public Changes compare(Column<?> column, @Nullable Object before, @Nullable Object told) {
        return compare(column, before, told, text -> text);
    }

    /** The same for a field that lists show masked. */
    public Changes compare(
            Column<?> column, @Nullable Object before, @Nullable Object told, UnaryOperator<String> masked) {
        String old = text(before);
        String other = text(told);
        if (!other.isEmpty() && !other.equals(old)) {
            all.add(new Change(column.name(), masked.apply(old), masked.apply(other)));
        }
        return this;
    }

    /** A change of something that is no column of its own. */
    public Changes add(Change change) {
        all.add(change);
        return this;
    }

    /** Changed where something is told otherwise, else unchanged. */
    public Judgement of(String subject, List<Finding> findings) {
        return all.isEmpty()
                ? new Judgement(Judgement.Fate.UNCHANGED, findings)
                : new Judgement(Judgement.Fate.CHANGED, findings, subject, all);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> several -> several.stream().map(Changes::text).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }
}
