package cn.gongjiang.exchange.ledger;

import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a table begins: its header, one to three rows deep, and what each column was taken for. */
public record TableHead(int firstRow, int lastRow, List<Taken> columns, List<LedgerRow> lines) {
    /** One header cell; without a column it is ignored. */
    public record Taken(int index, String header, @Nullable Column<?> column) {}

    static TableHead read(List<LedgerRow> lines, List<Merge> merges, KnownColumns known) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<Taken> taken = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            List<String> path = path(lines, merges, index);
            if (!path.isEmpty()) {
                taken.add(take(index, path, known));
            }
        }
        return new TableHead(lines.getFirst().number(), lines.getLast().number(), unique(taken), List.copyOf(lines));
    }

    /** The same header with columns taken as somebody said: by place, our name or an empty text for none. */
    TableHead corrected(Map<Integer, String> told, KnownColumns known) {
        List<Taken> corrected = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            Taken taken = columns.get(place);
            String name = told.get(place);
            corrected.add(
                    name == null
                            ? taken
                            : new Taken(
                                    taken.index(),
                                    taken.header(),
                                    known.named(name).orElse(null)));
        }
        return new TableHead(firstRow, lastRow, corrected, lines);
    }

    public List<Column<?>> known() {
        List<Column<?>> known = new ArrayList<>();
        columns.forEach(taken -> {
            Column<?> column = taken.column();
            if (column != null) {
                known.add(column);
            }
        });
        return known;
    }

    /** The texts above a column from top to bottom, none twice in a row. */
    private static List<String> path(List<LedgerRow> lines, List<Merge> merges, int index) {
        List<String> path = new ArrayList<>();
        for (int depth = 0; depth < lines.size(); depth++) {
            LedgerRow line = lines.get(depth);
            boolean last = depth == lines.size() - 1;
            String text = line.cell(index).text();
            if (text.isBlank() && !last) {
                text = fromLeft(line, merges, index, lines.get(depth + 1));
            }
            if (!text.isBlank() && (path.isEmpty() || !same(path.getLast(), text))) {
                path.add(text);
            }
        }
        return path;
    }

    /** A merged cell stands in its first column; where nothing is merged, it reaches over the texts below it. */
    private static String fromLeft(LedgerRow line, List<Merge> merges, int index, LedgerRow below) {
        for (Merge merge : merges) {
            if (merge.covers(line.number(), index)) {
                return merge.firstRow() == line.number()
                        ? line.cell(merge.firstColumn()).text()
                        : "";
            }
        }
        int left = index;
        while (left > 0 && line.cell(left).isBlank() && !below.cell(left).isBlank()) {
            left--;
        }
        int from = left;
        boolean merged = merges.stream().anyMatch(merge -> merge.covers(line.number(), from));
        return merged || below.cell(left).isBlank() ? "" : line.cell(left).text();
    }

    /** Two levels say it together (月薪 + 下限, 要求 + 学历), or the lower one alone (基本信息 + 姓名). */
    private static Taken take(int index, List<String> path, KnownColumns known) {
        String last = path.getLast();
        if (path.size() > 1) {
            for (String together : List.of(String.join("", path), String.join("", path.reversed()))) {
                var column = known.find(together);
                if (column.isPresent()) {
                    return new Taken(index, String.join(" / ", path), column.get());
                }
            }
            var bare = known.find(HeaderName.bare(path.getFirst()) + HeaderName.bare(last))
                    .or(() -> known.find(HeaderName.bare(last) + HeaderName.bare(path.getFirst())));
            if (bare.isPresent()) {
                return new Taken(index, String.join(" / ", path), bare.get());
            }
        }
        return new Taken(index, last, known.find(last).orElse(null));
    }

    /** Of two headers for one column our own name wins, else the first; the other is ignored. */
    private static List<Taken> unique(List<Taken> taken) {
        Set<String> seen = new HashSet<>();
        Set<Integer> kept = new HashSet<>();
        taken.stream()
                .filter(t -> t.column() != null)
                .sorted((a, b) -> Boolean.compare(
                        KnownColumns.exactly(Objects.requireNonNull(b.column()), b.header()),
                        KnownColumns.exactly(Objects.requireNonNull(a.column()), a.header())))
                .filter(t -> seen.add(Objects.requireNonNull(t.column()).name()))
                .forEach(t -> kept.add(t.index()));
        return taken.stream()
                .map(t -> kept.contains(t.index()) ? t : new Taken(t.index(), t.header(), null))
                .toList();
    }

    private static boolean same(String above, String text) {
        return Texts.squeezed(above).equals(Texts.squeezed(text));
    }
}
