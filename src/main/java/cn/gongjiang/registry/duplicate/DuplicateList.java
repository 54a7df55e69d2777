package cn.gongjiang.registry.duplicate;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Pairs that may be one, those with most reasons first. */
public record DuplicateList(
        List<Duplicate> items,
        long total,
        int page,
        int size,
        @JsonIgnore DuplicateKind kind,
        @JsonIgnore Form<?> form) implements Page {
    /** The same list after a form on it was refused. */
    DuplicateList with(Form<?> refused) {
        return new DuplicateList(items, total, page, size, kind, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryDuplicates(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("疑似重复", items)
                .column("编号一", d -> d.one().no())
                .column("名称一", d -> d.one().name())
                .column("号码一", d -> d.one().number())
                .column("镇街一", d -> d.one().division())
                .column("编号二", d -> d.other().no())
                .column("名称二", d -> d.other().name())
                .column("号码二", d -> d.other().number())
                .column("镇街二", d -> d.other().division())
                .column("为什么", d -> String.join("；", d.reasons()))
                .build();
    }
}
