package cn.gongjiang.exchange.imports;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;

/**
 * One import: what each column was taken for, what is wrong, and what can be done next. Its spreadsheet holds the refused
 * rows as they were, with a column that says why, to be corrected and uploaded again.
 */
public record ImportPage(
        @JsonUnwrapped ImportItem item,
        List<ImportColumn> columns,
        List<ImportProblem> problems,
        @JsonIgnore Form<?> form,
        @JsonIgnore List<String> known,
        @JsonIgnore Supplier<Sheet> refusedRows)
        implements Page {
    private static final int SHOWN = 300;

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.exchangeImport(this, frame);
    }

    @Override
    public Sheet sheet() {
        return refusedRows.get();
    }

    /** Problems of rows. */
    @JsonIgnore
    public List<ImportProblem> ofRows() {
        return problems.stream().filter(p -> !p.ofSheet()).toList();
    }

    /** As many problems of rows as a page can hold; the spreadsheet has the others. */
    @JsonIgnore
    public List<ImportProblem> shown() {
        return ofRows().stream().limit(SHOWN).toList();
    }

    /** Other sheets of the file that were not read. */
    @JsonIgnore
    public List<ImportProblem> unreadSheets() {
        return problems.stream().filter(ImportProblem::ofSheet).toList();
    }

    /** What the form shows for a column: what was chosen when it comes back, else what it was taken for. */
    public String chosen(int place) {
        String field = "columns[" + place + "].";
        String column = columns.get(place).column();
        return form.has(field + "header") ? form.typed(field + "column") : column == null ? "" : column;
    }

    @JsonIgnore
    public List<ImportColumn> unused() {
        return columns.stream().filter(c -> c.column() == null).toList();
    }

    @JsonIgnore
    public List<ImportColumn> used() {
        return columns.stream().filter(c -> c.column() != null).toList();
    }
}
