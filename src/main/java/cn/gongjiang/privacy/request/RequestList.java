package cn.gongjiang.privacy.request;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What people ask about their data: a work list of the town. */
public record RequestList(
        List<RequestItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore RequestFilter filter) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyRequests(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    /** Without the words, which may tell more than a list may. */
    static Sheet sheet(List<RequestItem> items) {
        return Sheet.of("个人信息请求", items)
                .column("请求编号", RequestItem::no)
                .column("人员编号", RequestItem::person)
                .column("姓名", RequestItem::name)
                .column("镇街", RequestItem::division)
                .column("要求", RequestItem::kind)
                .column("提出", RequestItem::at)
                .column("最晚答复", RequestItem::dueOn)
                .column("现在", RequestItem::standing)
                .build();
    }
}
