package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The table in a ledger that fits the columns we know best: on which sheet, from which row, which column is what. */
public record Table(LedgerSheet sheet, TableHead head, List<Merge> merges, boolean hasRows) {
    private static final int LINES_LOOKED_AT = 40;
    private static final int DEEPEST = 3;
    private static final int MOST_COLUMNS = 200;

    private static final Comparator<Table> FIT = Comparator.comparing(Table::hasRows)
            .thenComparing(table -> table.head().known().size());

    /** The best of the sheets that Excel shows; empty when on none of them two known columns stand side by side. */
    public static Optional<Table> in(Ledger ledger, KnownColumns known) {
        return allIn(ledger, known).stream().findFirst();
    }

    /** The table of every sheet that Excel shows and that has one, the best first. */
    public static List<Table> allIn(Ledger ledger, KnownColumns known) {
        return ledger.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> best(sheet, known).stream())
                .sorted(FIT.reversed())
                .toList();
    }

    /**
     * The same table with its columns taken as somebody said.
     *
     * @param told by a column's place in the header, our name for it, or an empty text when it is not to be used
     */
    public Table corrected(Map<Integer, String> told, KnownColumns known) {
        return told.isEmpty() ? this : new Table(sheet, head.corrected(told, known), merges, hasRows);
    }

    /** Whether a line of data stands below the header. */
    public boolean hasData(KnownColumns known) {
        Lines lines = new Lines(head, merges, known);
        boolean[] found = {false};
        sheet.eachRow(row -> {
            found[0] = row.number() > head.lastRow() && lines.take(row) instanceof Line.Data;
            return !found[0];
        });
        return found[0];
    }

    /** Hands over the lines below the header, each taken for what it is. */
    public void eachLine(KnownColumns known, Consumer<Line> taker) {
        Lines lines = new Lines(head, merges, known);
        sheet.eachRow(row -> {
            if (row.number() > head.lastRow()) {
                taker.accept(lines.take(row));
            }
            return true;
        });
    }

    private static Optional<Table> best(LedgerSheet sheet, KnownColumns known) {
        List<LedgerRow> top = new ArrayList<>();
        sheet.eachRow(row -> {
            top.add(row);
            return top.size() < LINES_LOOKED_AT;
        });
        List<Merge> merges = sheet.merges();
        TableHead best = null;
        for (int start = 0; start < top.size(); start++) {
            TableHead head = deepened(top, start, merges, known);
            if (best == null || better(head, best)) {
                best = head;
            }
        }
        if (best == null || best.known().size() < 2) {
            return Optional.empty();
        }
        if (best.columns().size() > MOST_COLUMNS) {
            throw new UnreadableFile("表头有 " + best.columns().size() + " 列，最多能读 " + MOST_COLUMNS + " 列。请删去用不着的列后再上传");
        }
        int last = best.lastRow();
        return Optional.of(new Table(sheet, best, merges, top.stream().anyMatch(row -> row.number() > last)));
    }

    /** A title above the header makes it deeper without naming more; a header repeated below names the same again. */
    private static boolean better(TableHead head, TableHead best) {
        int more = head.known().size() - best.known().size();
        boolean within = head.firstRow() <= best.lastRow();
        return more > 0
                || more == 0 && within && head.lines().size() < best.lines().size();
    }

    /** As deep as its merged cells reach, and deeper where the next row names more columns. */
    private static TableHead deepened(List<LedgerRow> top, int start, List<Merge> merges, KnownColumns known) {
        int from = top.get(start).number();
        int mergedTo = merges.stream()
                .filter(m -> m.firstRow() == from && m.lastRow() > from && m.lastRow() < from + DEEPEST)
                .filter(m ->
                        known.find(top.get(start).cell(m.firstColumn()).text()).isPresent())
                .mapToInt(Merge::lastRow)
                .max()
                .orElse(from);
        TableHead best = null;
        for (int depth = 1; depth <= DEEPEST && start + depth <= top.size(); depth++) {
            List<LedgerRow> lines = top.subList(start, start + depth);
            boolean consecutive = lines.getLast().number() == from + depth - 1;
            if (!consecutive) {
                break;
            }
            TableHead head = TableHead.read(lines, merges, known);
            boolean needed = best != null && lines.getLast().number() <= mergedTo;
            if (best == null || needed || head.known().size() > best.known().size()) {
                best = head;
            }
        }
        return Objects.requireNonNull(best);
    }

    public List<Column<?>> columns() {
        return head.known();
    }
}
