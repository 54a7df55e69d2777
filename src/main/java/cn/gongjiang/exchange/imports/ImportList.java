package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Earlier imports, and the form for a new one. */
public record ImportList(
        List<ImportItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore Upload upload) implements Page {
    /** The form, and the kinds to choose from. */
    public record Upload(Form<?> form, List<ImportKind> kinds) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.exchangeImports(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("导入", items)
                .column("导入编号", ImportItem::id)
                .column("种类", ImportItem::kindLabel)
                .column("文件", ImportItem::file)
                .column("状态", i -> i.status().word())
                .column("数据行", ImportItem::rows)
                .column("接受", ImportItem::accepted)
                .column("拒绝", ImportItem::rejected)
                .column("新增", ImportItem::fresh)
                .column("更新", ImportItem::changed)
                .column("没有变化", ImportItem::unchanged)
                .column("上传人", ImportItem::uploadedBy)
                .column("上传时间", ImportItem::uploadedAt)
                .build();
    }
}
