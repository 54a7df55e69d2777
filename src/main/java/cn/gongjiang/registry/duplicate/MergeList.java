package cn.gongjiang.registry.duplicate;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What was merged, the latest first. */
public record MergeList(List<MergeItem> items, long total, int page, int size) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryMerges(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<MergeItem> items) {
        return Sheet.of("合并", items)
                .column("合并编号", MergeItem::no)
                .column("类别", MergeItem::kind)
                .column("留下", MergeItem::kept)
                .column("留下的名称", MergeItem::keptName)
                .column("并入", MergeItem::gone)
                .column("并入的名称", MergeItem::goneName)
                .column("时间", MergeItem::at)
                .column("谁合并的", MergeItem::by)
                .column("说明", MergeItem::note)
                .column("撤销原因", m -> m.undoing() == null ? null : m.undoing().reason())
                .build();
    }
}
