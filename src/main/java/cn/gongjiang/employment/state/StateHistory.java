package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every state of one registration, the latest first, and the form for the next.
 *
 * @param lostSince the day of the last contact, where it is so long ago that an official may end the registration
 */
public record StateHistory(
        @JsonIgnore JobseekerItem jobseeker,
        List<StateItem> items,
        @Nullable LocalDate lostSince,
        @JsonIgnore List<?> grounds,
        @JsonIgnore Form<?> form)
        implements Page {
    /** Whether a placement says where the registration stands: then nothing else is recorded. */
    @JsonIgnore
    public boolean isPlaced() {
        return items.stream().anyMatch(item -> item.current() && item.id() == null);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentStates(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("登记状态", items)
                .column("序号", StateItem::id)
                .column("状态", StateItem::state)
                .column("从", StateItem::since)
                .column("到", StateItem::until)
                .column("凭证或原因", StateItem::ground)
                .column("凭证编号", StateItem::note)
                .column("记录日期", StateItem::recordedOn)
                .column("记录人", StateItem::recordedBy)
                .column("现在", item -> item.current() ? "是" : "否")
                .column(
                        "撤销原因",
                        item -> item.withdrawal() == null
                                ? null
                                : item.withdrawal().reason())
                .build();
    }
}
