package cn.gongjiang.exchange.imports;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What one import changes in the register, field by field: before it is confirmed what it would, afterwards what it did. */
public record ImportChangeList(
        List<ImportChange> items,
        long total,
        int page,
        int size,
        @JsonIgnore ImportItem of) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.exchangeChanges(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("改动", items)
                .column("行", ImportChange::row)
                .column("记录", ImportChange::record)
                .column("列", ImportChange::column)
                .column("原来", ImportChange::before)
                .column("改为", ImportChange::after)
                .build();
    }
}
