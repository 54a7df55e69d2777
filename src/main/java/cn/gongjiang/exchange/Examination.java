package cn.gongjiang.exchange;

import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.exchange.RowCheck.Checked;
import cn.gongjiang.exchange.ledger.KnownColumns;
import cn.gongjiang.exchange.ledger.Ledger;
import cn.gongjiang.exchange.ledger.Line;
import cn.gongjiang.exchange.ledger.Table;
import cn.gongjiang.exchange.ledger.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one file from beginning to end as one kind, in portions: every data row ends as new, changed, unchanged or refused.
 * Asked to check it only tells; asked to write it hands the new rows of each portion to the kind.
 */
public final class Examination {
    private final ImportKind kind;
    private final ImportContext context;
    private final boolean writing;
    private final Report report;
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Checked> portion = new ArrayList<>();

    private Examination(ImportKind kind, ImportContext context, boolean writing, Report report) {
        this.kind = kind;
        this.context = context;
        this.writing = writing;
        this.report = report;
    }

    /** Receives what is found, row by row, in the order of the file. */
    public interface Report {
        void table(Table table);

        /** A table of the same kind on another sheet, which is not read. */
        void unread(Table other);

        void skipped(Line.Skipped line);

        void row(Line.Data line, List<Finding> findings, Fate fate);

        /** After each portion. */
        void portionDone();
    }

    /**
     * A file to be read.
     *
     * @param told what somebody said columns are, by their place in the header; an empty text for one that is not used
     */
    public record Source(byte[] file, Map<Integer, String> told) {}

    /** @throws UnreadableFile when the file is no ledger, or one of another kind */
    public static void of(
            Source source,
            ImportKind kind,
            List<ImportKind> all,
            ImportContext context,
            boolean writing,
            Report report) {
        Ledger ledger = Ledger.open(source.file());
        Recognition.Found found = Recognition.of(kind, all).table(ledger);
        Table table = found.table().corrected(source.told(), new KnownColumns(kind.columns()));
        report.table(table);
        found.unread().forEach(report::unread);
        Set<String> inFile = new HashSet<>();
        table.columns().forEach(column -> inFile.add(column.name()));
        new Examination(kind, context, writing, report)
                .run(table, new RowCheck(kind.columns(), inFile, context.today()));
    }

    private void run(Table table, RowCheck check) {
        table.eachLine(new KnownColumns(kind.columns()), line -> {
            switch (line) {
                case Line.Skipped skipped -> report.skipped(skipped);
                case Line.Data data -> {
                    portion.add(repeated(check.check(data)));
                    if (portion.size() == ImportKind.PORTION) {
                        judge();
                    }
                }
            }
        });
        judge();
    }

    /** The first of two equal rows stands; the later one is told where the first is. */
    private Checked repeated(Checked checked) {
        if (checked.refused()) {
            return checked;
        }
        return kind.sameness(checked.row())
                .filter(same -> first.putIfAbsent(same.key(), checked.row().number()) != null)
                .map(same -> {
                    List<Finding> findings = new ArrayList<>(checked.findings());
                    String value = Texts.tidy(checked.line().cell(same.column()).text());
                    findings.add(Finding.error(
                            same.column(), value, "与第 " + first.get(same.key()) + " 行是" + same.what() + "，以前面那行为准"));
                    return new Checked(checked.line(), checked.row(), findings);
                })
                .orElse(checked);
    }

    private void judge() {
        List<ImportRow> readable =
                portion.stream().filter(c -> !c.refused()).map(Checked::row).toList();
        List<Judgement> judgements = readable.isEmpty() ? List.of() : kind.judge(readable, context);
        List<ImportRow> fresh = new ArrayList<>();
        int next = 0;
        for (Checked checked : portion) {
            List<Finding> findings = new ArrayList<>(checked.findings());
            Fate fate = Fate.UNCHANGED;
            if (!checked.refused()) {
                Judgement judgement = judgements.get(next++);
                findings.addAll(judgement.findings());
                fate = judgement.fate();
                if (fate == Fate.NEW && !judgement.refused()) {
                    fresh.add(checked.row());
                }
            }
            report.row(checked.line(), findings, fate);
        }
        if (writing && !fresh.isEmpty()) {
            kind.write(List.copyOf(fresh), context);
        }
        portion.clear();
        report.portionDone();
    }
}
