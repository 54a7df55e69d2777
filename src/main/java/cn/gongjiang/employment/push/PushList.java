package cn.gongjiang.employment.push;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of pushes, the latest first. */
public record PushList(
        List<PushItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore PushFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPushes(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("推送", items)
                .column("推送编号", PushItem::no)
                .column("求职者编号", PushItem::jobseeker)
                .column("姓名", PushItem::name)
                .column("镇街", PushItem::division)
                .column("岗位编号", PushItem::vacancy)
                .column("企业名称", PushItem::enterprise)
                .column("岗位名称", PushItem::title)
                .column("匹配分", PushItem::score)
                .column("推送日期", PushItem::pushedOn)
                .column("推送人", PushItem::recordedBy)
                .column("答复", PushItem::state)
                .column("原因", PushItem::reason)
                .column("答复日期", PushItem::answeredOn)
                .build();
    }
}
