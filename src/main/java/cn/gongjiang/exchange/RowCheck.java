package cn.gongjiang.exchange;

import cn.gongjiang.exchange.Finding.Severity;
import cn.gongjiang.exchange.ledger.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cells of one line: what is required and missing or unreadable refuses the row, nothing is passed over in silence. */
final class RowCheck {
    private final List<Column<?>> columns;
    private final Set<String> inFile;
    private final LocalDate today;

    RowCheck(List<Column<?>> columns, Set<String> inFile, LocalDate today) {
        this.columns = columns;
        this.inFile = inFile;
        this.today = today;
    }

    /** A line that was read, with what is wrong in it. */
    record Checked(Line.Data line, ImportRow row, List<Finding> findings) {
        boolean refused() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    Checked check(Line.Data line) {
        Map<String, Object> values = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        columns.forEach(column -> read(column, line.cell(column), values, findings));
        ImportRow row = new ImportRow(line.number(), values);
        columns.forEach(column -> fallBack(column, row, values));
        columns.stream()
                .filter(column -> column.required() && !values.containsKey(column.name()))
                .forEach(column -> missing(column, findings));
        return new Checked(line, row, findings);
    }

    private <T> void read(Column<T> column, Cell cell, Map<String, Object> values, List<Finding> findings) {
        String shown = Texts.tidy(cell.text());
        switch (column.reader().read(cell, today)) {
            case Reading.Nothing<T> _ -> {}
            case Reading.Value<T>(T value) -> values.put(column.name(), value);
            case Reading.Doubtful<T>(T value, String reason) -> {
                values.put(column.name(), value);
                findings.add(Finding.warning(column, shown, reason));
            }
            case Reading.Unreadable<T>(String reason) ->
                findings.add(new Finding(
                        column.name(), shown, reason, column.required() ? Severity.ERROR : Severity.WARNING));
            case Reading.Impossible<T>(String reason) -> findings.add(Finding.error(column, shown, reason));
        }
    }

    private static <T> void fallBack(Column<T> column, ImportRow row, Map<String, Object> values) {
        Column.Fallback<?, T> fallback = column.fallback();
        if (fallback != null && !values.containsKey(column.name())) {
            fallback.from(row).ifPresent(value -> values.put(column.name(), value));
        }
    }

    /** Says why a required value is not there, once: what could not be read was said already. */
    private void missing(Column<?> column, List<Finding> findings) {
        if (find(column.name(), findings) >= 0) {
            return;
        }
        Column.Fallback<?, ?> fallback = column.fallback();
        String standIn = fallback == null ? column.name() : fallback.source().name();
        int unreadable = find(standIn, findings);
        if (unreadable >= 0) {
            Finding said = findings.get(unreadable);
            findings.set(unreadable, new Finding(said.column(), said.value(), said.reason(), Severity.ERROR));
            return;
        }
        String name = inFile.contains(standIn) && !inFile.contains(column.name()) ? standIn : column.name();
        String reason = inFile.contains(name) ? "没有填“" + name + "”" : "文件里没有“" + name + "”这一列";
        findings.add(new Finding(name, "", reason, Severity.ERROR));
    }

    private static int find(String column, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).column().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
