package cn.gongjiang.exchange;

import java.util.function.Function;

/** What a reader made of a cell: a value, nothing, or a problem in the user's plain words. Never a guess. */
public sealed interface Reading<T> {
    /** The cell is blank. */
    record Nothing<T>() implements Reading<T> {}

    record Value<T>(T value) implements Reading<T> {}

    /** It was read, and a person should look at it: the row is accepted with a warning. */
    record Doubtful<T>(T value, String reason) implements Reading<T> {}

    /** It cannot be read: in a required column the row is refused, elsewhere the field stays empty with a warning. */
    record Unreadable<T>(String reason) implements Reading<T> {}

    /** It can be read and cannot be true: the row is refused, whatever the column. */
    record Impossible<T>(String reason) implements Reading<T> {}

    static <T> Reading<T> nothing() {
        return new Nothing<>();
    }

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> unreadable(String reason) {
        return new Unreadable<>(reason);
    }

    static <T> Reading<T> impossible(String reason) {
        return new Impossible<>(reason);
    }

    /** Reads on from the value; problems stay what they are. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Nothing<T> _ -> nothing();
            case Value<T>(T value) -> next.apply(value);
            case Doubtful<T>(T value, String reason) ->
                next.apply(value) instanceof Value<R>(R read) ? new Doubtful<>(read, reason) : next.apply(value);
            case Unreadable<T>(String reason) -> unreadable(reason);
            case Impossible<T>(String reason) -> impossible(reason);
        };
    }
}
