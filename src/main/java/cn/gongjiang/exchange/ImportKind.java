package cn.gongjiang.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be imported, offered as a bean by the module that owns it. It says which columns it knows, judges
 * rows in bulk and writes them. It never sees rows that miss a required column, hold an unreadable required value, or
 * repeat an earlier row of the file: those are refused before.
 *
 * <p>Rows come in portions of up to {@value #PORTION}, in the order of the file, so a kind asks the database once per
 * portion, not once per row. The file is read and judged again when the import is confirmed, so what is written fits the
 * register of that moment.
 */
public interface ImportKind {
    int PORTION = 1000;

    /** The word in addresses and on the command line, such as {@code jobseekers}. */
    String code();

    /** The word on pages, such as 求职者. */
    String label();

    /** Every column it knows, in the order of its template file. */
    List<Column<?>> columns();

    /**
     * What makes two rows of one file the same thing: the later one is refused and told the first one's row. Empty when
     * rows may repeat.
     */
    default Optional<Sameness> sameness(ImportRow row) {
        return Optional.empty();
    }

    /** Judges these rows against the register; one judgement for each row, in their order. Writes nothing. */
    List<Judgement> judge(List<ImportRow> rows, ImportContext context);

    /**
     * Writes these rows, all judged {@link Judgement.Fate#NEW} and none refused, just before in the same transaction. May be called
     * several times in that one transaction; a failure undoes all of them.
     */
    void write(List<ImportRow> rows, ImportContext context);

    /**
     * Writes over what is there already with what these rows tell, all judged {@link Judgement.Fate#CHANGED} just before in
     * the same transaction. An empty cell erases nothing. A kind that judges no row so need not know how.
     */
    default void update(List<ImportRow> rows, ImportContext context) {
        throw new UnsupportedOperationException(code() + " changes nothing");
    }

    /** Returns when what was written can be used everywhere, also by search; called after the transaction. */
    default void awaitUsable() {}

    /**
     * The key of a thing within the file.
     *
     * @param column where the repetition is reported
     * @param what the thing in the user's words, such as 同一个人
     */
    record Sameness(Column<?> column, String key, String what) {}
}
