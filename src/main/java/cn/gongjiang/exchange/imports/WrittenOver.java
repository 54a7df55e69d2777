package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Change;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.identity.audit.AuditLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import writes over, or would: field by field for people to see, the first {@value #LISTED} fields of a ledger, and
 * record by record for the audit log, all of them.
 */
final class WrittenOver {
    private static final int LISTED = 50_000;

    private final List<ImportChange> listed = new ArrayList<>();
    private final List<AuditLines.Entry> entries = new ArrayList<>();

    void add(int row, Judgement judgement) {
        for (Change change : judgement.changes()) {
            if (listed.size() < LISTED) {
                listed.add(
                        new ImportChange(row, judgement.subject(), change.column(), change.before(), change.after()));
            }
        }
        String columns = judgement.changes().stream().map(Change::column).collect(Collectors.joining("、"));
        entries.add(new AuditLines.Entry(judgement.subject(), columns));
    }

    List<ImportChange> listed() {
        return listed;
    }

    /** Which records, and which of their fields; no values. */
    List<AuditLines.Entry> entries() {
        return entries;
    }
}
