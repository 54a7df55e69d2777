package cn.gongjiang.exchange;

import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.exchange.ledger.Line;
import cn.gongjiang.exchange.ledger.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What examining a file found, kept for looking at. */
final class Examined implements Examination.Report {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final Map<String, String> columns = new LinkedHashMap<>();
    final Map<Integer, String> skipped = new LinkedHashMap<>();
    final List<Integer> rows = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final Map<Integer, Fate> accepted = new LinkedHashMap<>();
    final List<String> unread = new ArrayList<>();
    String sheet = "";
    int headerRow;

    static Examined of(byte[] file, ImportKind kind) {
        return of(file, kind, Examination.Purpose.CHECKING);
    }

    static Examined written(byte[] file, ImportKind kind) {
        return of(file, kind, Examination.Purpose.ADDING);
    }

    private static Examined of(byte[] file, ImportKind kind, Examination.Purpose purpose) {
        Examined examined = new Examined();
        List<ImportKind> all = List.of(TestKinds.jobseekers(), TestKinds.vacancies(), TestKinds.enterprises());
        Examination.of(
                new Examination.Source(file, Map.of()),
                kind,
                all,
                new ImportContext(TODAY, "test", "1"),
                purpose,
                examined);
        return examined;
    }

    @Override
    public void table(Table table) {
        sheet = table.sheet().name();
        headerRow = table.head().firstRow();
        table.head().columns().forEach(taken -> {
            Column<?> column = taken.column();
            columns.put(taken.header(), column == null ? "-" : column.name());
        });
    }

    @Override
    public void unread(Table other) {
        unread.add(other.sheet().name() + " " + other.head().firstRow());
    }

    @Override
    public void skipped(Line.Skipped line) {
        skipped.put(line.number(), line.why());
    }

    @Override
    public void row(Line.Data line, Judgement judgement) {
        rows.add(line.number());
        judgement
                .findings()
                .forEach(f -> problems.add(line.number() + " " + f.column() + " "
                        + f.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + f.reason()));
        if (!judgement.refused()) {
            accepted.put(line.number(), judgement.fate());
        }
    }

    @Override
    public void portionDone() {}
}
