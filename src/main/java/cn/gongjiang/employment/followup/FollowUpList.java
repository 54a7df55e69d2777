package cn.gongjiang.employment.followup;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of follow-ups, the one due longest first. */
public record FollowUpList(
        List<FollowUpItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore FollowUpFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentFollowUps(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<FollowUpItem> items) {
        return Sheet.of("就业回访", items)
                .column("就业编号", FollowUpItem::placement)
                .column("第几个月", FollowUpItem::months)
                .column("应回访日期", FollowUpItem::dueOn)
                .column("求职者编号", FollowUpItem::jobseeker)
                .column("姓名", FollowUpItem::name)
                .column("镇街", FollowUpItem::division)
                .column("单位", FollowUpItem::employer)
                .column("岗位", FollowUpItem::title)
                .column("上岗日期", FollowUpItem::startsOn)
                .column("进度", FollowUpItem::state)
                .column("结果", FollowUpItem::result)
                .column("难处或离开的原因", FollowUpItem::trouble)
                .column("说明", FollowUpItem::words)
                .column("离开日期", FollowUpItem::leftOn)
                .column("回访日期", FollowUpItem::heldOn)
                .column("方式", FollowUpItem::channel)
                .column("回访人", FollowUpItem::recordedBy)
                .build();
    }
}
