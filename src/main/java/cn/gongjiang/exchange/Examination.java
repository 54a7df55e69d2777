package cn.gongjiang.exchange;

import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.exchange.RowCheck.Checked;
import cn.gongjiang.exchange.ledger.KnownColumns;
import cn.gongjiang.exchange.ledger.Ledger;
import cn.gongjiang.exchange.ledger.Line;
import cn.gongjiang.exchange.ledger.Table;
import cn.gongjiang.exchange.ledger.UnreadableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one file from beginning to end as one kind, in portions: every data row ends as new, changed, unchanged or refused.
 * Asked to check it only tells; asked to write it hands the new rows of each portion to the kind, and the changed ones too
 * when they may be written over. At most {@value #MOST_ROWS} rows.
 */
public final class Examination {
    private static final int MOST_ROWS = 100_000;

    private final ImportKind kind;
    private final ImportContext context;
    private final Purpose purpose;
    private final Report report;
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Checked> portion = new ArrayList<>();
    private int rows;

    private Examination(ImportKind kind, ImportContext context, Purpose purpose, Report report) {
        this.kind = kind;
        this.context = context;
        this.purpose = purpose;
        this.report = report;
    }

    /** What the reading is for. */
    public enum Purpose {
        /** To tell what would be written; writes nothing. */
        CHECKING,
        /** To write what is new. */
        ADDING,
        /** To write what is new, and over what is there with other values. */
        UPDATING
    }

    /** Receives what is found, row by row, in the order of the file. */
    public interface Report {
        void table(Table table);

        /** A table of the same kind on another sheet, which is not read. */
        void unread(Table other);

        void skipped(Line.Skipped line);

        /** @param judgement what the kind made of it, with everything that was found wrong before */
        void row(Line.Data line, Judgement judgement);

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
            Purpose purpose,
            Report report) {
        Ledger ledger = Ledger.open(source.file());
        Recognition.Found found = Recognition.of(kind, all).table(ledger);
        Table table = found.table().corrected(source.told(), new KnownColumns(kind.columns()));
        report.table(table);
        found.unread().forEach(report::unread);
        Set<String> inFile = new HashSet<>();
        table.columns().forEach(column -> inFile.add(column.name()));
        new Examination(kind, context, purpose, report)
                .run(table, new RowCheck(kind.columns(), inFile, context.today()));
    }

    private void run(Table table, RowCheck check) {
        table.eachLine(new KnownColumns(kind.columns()), line -> {
            switch (line) {
                case Line.Skipped skipped -> report.skipped(skipped);
                case Line.Data data -> {
                    rows++;
                    if (rows > MOST_ROWS) {
                        throw new UnreadableFile("数据超过 " + MOST_ROWS + " 行，请拆成几个文件，分别上传");
                    }
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
        Map<Fate, List<ImportRow>> accepted = new EnumMap<>(Fate.class);
        int next = 0;
        for (Checked checked : portion) {
            Judgement judgement = checked.refused()
                    ? new Judgement(Fate.UNCHANGED, checked.findings())
                    : withFindings(checked, judgements.get(next++));
            if (!judgement.refused()) {
                accepted.computeIfAbsent(judgement.fate(), fate -> new ArrayList<>())
                        .add(checked.row());
            }
            report.row(checked.line(), judgement);
        }
        write(accepted);
        portion.clear();
        report.portionDone();
    }

    private static Judgement withFindings(Checked checked, Judgement judgement) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.addAll(judgement.findings());
        return new Judgement(judgement.fate(), findings, judgement.subject(), judgement.changes());
    }

    private void write(Map<Fate, List<ImportRow>> accepted) {
        List<ImportRow> fresh = accepted.getOrDefault(Fate.NEW, List.of());
        List<ImportRow> changed = accepted.getOrDefault(Fate.CHANGED, List.of());
        if (purpose != Purpose.CHECKING && !fresh.isEmpty()) {
            kind.write(List.copyOf(fresh), context);
        }
        if (purpose == Purpose.UPDATING && !changed.isEmpty()) {
            kind.update(List.copyOf(changed), context);
        }
    }
}
