package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Examination;
import cn.gongjiang.exchange.Finding.Severity;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.exchange.ledger.KnownColumns;
import cn.gongjiang.exchange.ledger.Ledger;
import cn.gongjiang.exchange.ledger.Line;
import cn.gongjiang.exchange.ledger.Table;
import cn.gongjiang.exchange.ledger.TableHead.Taken;
import cn.gongjiang.web.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The refused rows of a file as they were uploaded, with a 问题 column. Numbers stay numbers: an identity number that Excel
 * spoiled must not come back as text that looks right. Days that were read are written out, since the serial numbers of a
 * workbook that counts from 1904 mean other days in this one.
 */
@Component
class RefusedRows {
    static final String WHY = "问题";

    private final Imports imports;
    private final ImportKinds kinds;
    private final Clock clock;

    RefusedRows(Imports imports, ImportKinds kinds, Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.clock = clock;
    }

    Sheet of(ImportItem item, List<ImportProblem> problems) {
        ImportKind kind = kinds.known(item.kind());
        Map<Integer, String> refused = problems.stream()
                .filter(p -> p.kind() == Severity.ERROR)
                .collect(Collectors.groupingBy(
                        ImportProblem::row,
                        Collectors.mapping(p -> p.column() + "：" + p.reason(), Collectors.joining("；"))));
        KnownColumns known = new KnownColumns(kind.columns());
        Optional<Table> table = refused.isEmpty() ? Optional.empty() : table(imports.source(item.id()), known);
        return table.map(t -> sheet(t, known, refused, LocalDate.now(clock))).orElseGet(() -> empty(kind));
    }

    private static Optional<Table> table(Examination.Source source, KnownColumns known) {
        return Table.in(Ledger.open(source.file()), known).map(table -> table.corrected(source.told(), known));
    }

    private static Sheet sheet(Table table, KnownColumns known, Map<Integer, String> refused, LocalDate today) {
        List<Taken> columns = table.head().columns().stream()
                .filter(taken -> !taken.header().strip().equals(WHY))
                .toList();
        List<String> headers = new ArrayList<>(columns.stream()
                .map(taken ->
                        taken.column() == null ? taken.header() : taken.column().name())
                .toList());
        headers.add(WHY);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.eachLine(known, line -> {
            if (line instanceof Line.Data data && refused.containsKey(data.number())) {
                List<@Nullable Object> row = new ArrayList<>();
                columns.forEach(taken -> row.add(value(data, taken, today)));
                row.add(refused.get(data.number()));
                rows.add(row);
            }
        });
        return new Sheet("问题行", headers, rows);
    }

    private static @Nullable Object value(Line.Data data, Taken taken, LocalDate today) {
        Column<?> column = taken.column();
        if (column == null) {
            return value(data.whole().cell(taken.index()));
        }
        Cell cell = data.cell(column);
        return column.reader().read(cell, today) instanceof Reading.Value<?>(LocalDate day)
                ? day.toString()
                : value(cell);
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> null;
            case NUMBER -> cell.number();
            case TEXT, DATE, BOOLEAN, ERROR -> cell.text();
        };
    }

    private static Sheet empty(ImportKind kind) {
        List<String> headers = new ArrayList<>(
                kind.columns().stream().<String>map(Column::name).toList());
        headers.add(WHY);
        return new Sheet("问题行", headers, List.of());
    }
}
