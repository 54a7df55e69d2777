package cn.gongjiang.exchange;

import cn.gongjiang.exchange.ledger.KnownColumns;
import cn.gongjiang.exchange.ledger.Ledger;
import cn.gongjiang.exchange.ledger.Table;
import cn.gongjiang.exchange.ledger.UnreadableFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the table of one kind in a ledger, and notices when the ledger is one of another kind. */
final class Recognition {
    private final ImportKind kind;
    private final List<ImportKind> others;

    private Recognition(ImportKind kind, List<ImportKind> others) {
        this.kind = kind;
        this.others = others;
    }

    static Recognition of(ImportKind kind, List<ImportKind> all) {
        return new Recognition(
                kind,
                all.stream().filter(other -> !other.code().equals(kind.code())).toList());
    }

    /**
     * The table to be read.
     *
     * @param unread on other sheets that Excel shows: tables of the same kind with data in them
     */
    record Found(Table table, List<Table> unread) {}

    /** @throws UnreadableFile with the reason, naming the likely kind */
    Found table(Ledger ledger) {
        Optional<Fit> own = fit(kind, ledger);
        Optional<Fit> better = others.stream()
                .flatMap(other -> fit(other, ledger).stream())
                .filter(fit -> fit.betterThan(own))
                .max(Comparator.comparingInt(Fit::columns));
        if (better.isPresent()) {
            throw new UnreadableFile("这像是“" + better.get().kind().label() + "”的表，不是“" + kind.label() + "”的表。请改选种类后再上传");
        }
        return own.filter(Fit::likely)
                .map(Fit::found)
                .orElseThrow(() -> new UnreadableFile(
                        "没有找到“" + kind.label() + "”的表头，至少要有这些列：" + String.join("、", requiredNames())));
    }

    private List<String> requiredNames() {
        return kind.columns().stream()
                .filter(Column::required)
                .<String>map(Column::name)
                .toList();
    }

    private static Optional<Fit> fit(ImportKind kind, Ledger ledger) {
        KnownColumns known = new KnownColumns(kind.columns());
        List<Fit> fits = Table.allIn(ledger, known).stream()
                .map(table -> new Fit(
                        kind, table, table.columns().size(), known.requiredIn(table), known.requiredCount(), List.of()))
                .toList();
        return fits.stream().findFirst().map(best -> best.leaving(fits.subList(1, fits.size()), known));
    }

    /** How well a kind fits a ledger. */
    private record Fit(
            ImportKind kind, Table table, int columns, long requiredFound, long required, List<Table> others) {
        Fit leaving(List<Fit> fits, KnownColumns known) {
            List<Table> alike = fits.stream()
                    .filter(Fit::likely)
                    .map(Fit::table)
                    .filter(other -> other.hasData(known))
                    .toList();
            return new Fit(kind, table, columns, requiredFound, required, alike);
        }

        Found found() {
            return new Found(table, others);
        }

        boolean complete() {
            return requiredFound == required;
        }

        /** Half of what a row must fill; a header of two or three columns would fit nearly everything otherwise. */
        boolean likely() {
            return requiredFound * 2 >= required;
        }

        /** More columns of the one than of the other, and nothing that a row must fill is missing. */
        boolean betterThan(Optional<Fit> own) {
            if (own.isEmpty()) {
                return likely();
            }
            Fit mine = own.get();
            boolean clearly = columns >= 2 * mine.columns;
            return complete() && columns > mine.columns && (!mine.complete() || clearly)
                    || !mine.likely() && likely() && columns > mine.columns;
        }
    }
}
