package cn.gongjiang.exchange.imports;

import cn.gongjiang.core.Masking;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Examination;
import cn.gongjiang.exchange.Examination.Purpose;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.exchange.Texts;
import cn.gongjiang.exchange.ledger.Line;
import cn.gongjiang.exchange.ledger.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Gathers what reading a file finds: its columns, its counts and its problems, with personal values masked. */
final class ImportReport implements Examination.Report {
    private static final int LONG = 15;
    private static final int LONGEST_SHOWN = 200;

    /** An identity number or a phone, also where it stands in the wrong column. */
    private static final String NUMBER_OF_A_PERSON = "\\d{17}[\\dXx]|1[3-9]\\d{9}";

    private final Set<String> masked;
    private final Purpose purpose;
    private final IntConsumer progress;
    private final WrittenOver changes = new WrittenOver();
    private final List<ImportColumn> columns = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final SkippedLines skipped = new SkippedLines();
    private String sheet = "";
    private int headerRow;
    private int rows;
    private int rejected;
    private int fresh;
    private int changed;
    private int unchanged;

    ImportReport(List<Column<?>> known, Purpose purpose, IntConsumer progress) {
        this.masked = known.stream().filter(Column::masked).map(Column::name).collect(Collectors.toSet());
        this.purpose = purpose;
        this.progress = progress;
    }

    @Override
    public void table(Table table) {
        sheet = table.sheet().name();
        headerRow = table.head().firstRow();
        table.head().columns().forEach(taken -> {
            Column<?> column = taken.column();
            columns.add(new ImportColumn(taken.header(), column == null ? null : column.name()));
        });
    }

    @Override
    public void unread(Table other) {
        problems.add(
                ImportProblem.unreadSheet(other.head().firstRow(), other.sheet().name()));
    }

    @Override
    public void skipped(Line.Skipped line) {
        skipped.add(line);
    }

    @Override
    public void row(Line.Data line, Judgement judgement) {
        rows++;
        judgement
                .findings()
                .forEach(f ->
                        problems.add(new ImportProblem(line.number(), f.column(), shown(f), f.reason(), f.severity())));
        if (judgement.refused()) {
            rejected++;
        } else if (judgement.fate() == Fate.NEW) {
            fresh++;
        } else if (judgement.fate() == Fate.CHANGED && purpose != Purpose.ADDING) {
            changed++;
            changes.add(line.number(), judgement);
        } else {
            unchanged++;
        }
    }

    private String shown(Finding finding) {
        String value = finding.value();
        if (masked.contains(finding.column()) || Texts.squeezed(value).matches(NUMBER_OF_A_PERSON)) {
            return value.length() >= LONG ? Masking.identityNumber(value) : Masking.phone(value);
        }
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }

    @Override
    public void portionDone() {
        progress.accept(rows);
    }

    List<ImportColumn> columns() {
        return columns;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** What was written over, or would be. */
    WrittenOver changes() {
        return changes;
    }

    /** Which lines were taken for no data and why, in one sentence. */
    String skipped() {
        return skipped.words();
    }

    String sheet() {
        return sheet;
    }

    int headerRow() {
        return headerRow;
    }

    int rows() {
        return rows;
    }

    int rejected() {
        return rejected;
    }

    int fresh() {
        return fresh;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }
}
