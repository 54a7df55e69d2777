package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells data from the lines people put between and below it, and fills merged values down. Data unless shown otherwise. */
final class Lines {
    private static final int SHORTEST_NUMBER = 15;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9A-Za-z]{15,}");

    private final TableHead head;
    private final Map<Integer, List<Merge>> merges;
    private final KnownColumns known;
    private final Map<Merge, Cell> open = new HashMap<>();
    private final List<TableHead.Taken> taken;
    private final List<List<String>> headers;

    Lines(TableHead head, List<Merge> merges, KnownColumns known) {
        this.head = head;
        this.known = known;
        this.merges = merges.stream()
                .filter(m -> m.lastRow() > head.lastRow())
                .collect(Collectors.groupingBy(Merge::firstRow));
        this.headers = head.lines().stream()
                .map(line -> line.cells().stream()
                        .map(cell -> HeaderName.whole(cell.text()))
                        .toList())
                .toList();
        this.taken = head.columns().stream().filter(t -> t.column() != null).toList();
    }

    Line take(LedgerRow row) {
        Map<String, Cell> cells = new HashMap<>();
        for (TableHead.Taken t : taken) {
            Cell cell = row.cell(t.index());
            if (!cell.isBlank()) {
                cells.put(name(t), cell);
            }
        }
        String why = notData(row, cells);
        rememberMerged(row);
        if (!why.isEmpty()) {
            return new Line.Skipped(row.number(), why);
        }
        fillDown(row.number(), cells);
        return new Line.Data(row.number(), cells, row);
    }

    /** Why the line is not data; empty when it is. */
    private String notData(LedgerRow row, Map<String, Cell> cells) {
        if (repeatsHeader(row)) {
            return "重复的表头";
        }
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Texts.squeezed(cell.text()))
                .toList();
        boolean numbered = hasLongNumber(cells);
        if (!numbered && Wording.isFooter(texts)) {
            return "表尾说明";
        }
        if (!numbered && Wording.isGroupAcross(texts)) {
            return "分组行";
        }
        boolean complete = complete(cells);
        if (!complete && Wording.isTotal(texts)) {
            return "合计行";
        }
        if (complete || numbered) {
            return "";
        }
        if (Wording.isSum(texts)) {
            return "合计行";
        }
        if (cells.isEmpty()) {
            return "没有认识的内容";
        }
        return isGroup(row, texts) ? "分组行" : "";
    }

    private boolean repeatsHeader(LedgerRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        for (List<String> line : headers) {
            long same = 0;
            for (int i = 0; i < Math.min(row.cells().size(), line.size()); i++) {
                Cell cell = row.cells().get(i);
                same += cell.kind() == Cell.Kind.TEXT
                                && HeaderName.whole(cell.text()).equals(line.get(i))
                        ? 1
                        : 0;
            }
            if (same >= 2 && same * 10 >= filled * 6) {
                return true;
            }
        }
        return false;
    }

    /** Every column a row must fill holds something. */
    private boolean complete(Map<String, Cell> cells) {
        List<Column<?>> filled = new ArrayList<>();
        for (TableHead.Taken t : taken) {
            Column<?> column = Objects.requireNonNull(t.column());
            if (cells.containsKey(column.name())) {
                filled.add(column);
            }
        }
        return known.requiredAmong(filled) == known.requiredCount();
    }

    private static boolean hasLongNumber(Map<String, Cell> cells) {
        return cells.values().stream()
                .map(cell -> Texts.squeezed(cell.text()))
                .anyMatch(text -> text.length() >= SHORTEST_NUMBER
                        && LONG_NUMBER.matcher(text).matches());
    }

    /**
     * A group line stands alone: one text, or one behind 一、. Behind 1 or 2 it is a row that lacks the rest, and so is
     * what might be a name, and whatever stands beside a merged value from above.
     */
    private boolean isGroup(LedgerRow row, List<String> texts) {
        boolean marked = texts.size() == 2 && Wording.isGroupMark(texts.getFirst());
        if (texts.size() != 1 && !marked || besideMerged(row.number())) {
            return false;
        }
        int column = row.cells().size() - 1;
        while (row.cell(column).isBlank()) {
            column--;
        }
        int at = column;
        if (!marked && startingAt(row).stream().anyMatch(m -> m.isTopLeft(row.number(), at) && m.wide())) {
            return true;
        }
        String text = texts.getLast();
        return Wording.isGroup(text) && !(required(at) && Wording.mayBeName(text));
    }

    private boolean besideMerged(int row) {
        return taken.stream().anyMatch(t -> open.entrySet().stream()
                .anyMatch(merged -> merged.getKey().covers(row, t.index())
                        && merged.getKey().firstColumn() == t.index()
                        && !merged.getValue().isBlank()));
    }

    private boolean required(int index) {
        return taken.stream()
                .anyMatch(t ->
                        t.index() == index && Objects.requireNonNull(t.column()).required());
    }

    private void rememberMerged(LedgerRow row) {
        for (Merge merge : startingAt(row)) {
            if (merge.lastRow() > merge.firstRow()) {
                open.put(merge, row.cell(merge.firstColumn()));
            }
        }
        open.keySet().removeIf(merge -> merge.lastRow() < row.number());
    }

    private List<Merge> startingAt(LedgerRow row) {
        return merges.getOrDefault(row.number(), List.of());
    }

    private void fillDown(int row, Map<String, Cell> cells) {
        for (TableHead.Taken t : taken) {
            open.forEach((merge, cell) -> {
                if (merge.covers(row, t.index()) && merge.firstColumn() == t.index() && !cell.isBlank()) {
                    cells.putIfAbsent(name(t), cell);
                }
            });
        }
    }

    private static String name(TableHead.Taken taken) {
        return Objects.requireNonNull(taken.column()).name();
    }
}
