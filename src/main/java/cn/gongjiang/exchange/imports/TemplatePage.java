package cn.gongjiang.exchange.imports;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What a ledger of one kind may hold; its spreadsheet is an empty ledger to fill in. */
public record TemplatePage(String kind, String label, List<Known> columns) implements Page {
    /** A column we know, and under which other names. */
    public record Known(String name, boolean required, List<String> synonyms) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.exchangeTemplate(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet(label, columns.stream().map(Known::name).toList(), List.of());
    }
}
