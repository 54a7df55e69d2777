package cn.gongjiang.registry.union;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of unions, from the top of the tree down. */
public record UnionList(
        List<UnionItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore UnionFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<UnionForm> form)
        implements Page {
    /** The same list after the form on it was refused. */
    UnionList with(Form<UnionForm> refused) {
        return new UnionList(items, total, page, size, filter, divisions, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryUnions(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<UnionItem> items) {
        return Sheet.of("工会组织", items)
                .column("工会编号", UnionItem::no)
                .column("工会名称", UnionItem::name)
                .column("层级", UnionItem::level)
                .column("上级工会", UnionItem::parentName)
                .column("镇街", UnionItem::division)
                .column("企业名称", UnionItem::enterprise)
                .column("下级工会", UnionItem::below)
                .build();
    }
}
