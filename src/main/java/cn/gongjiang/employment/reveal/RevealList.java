package cn.gongjiang.employment.reveal;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Who looked at this person's masked data, latest first, and the form to ask for more. */
public record RevealList(
        @JsonIgnore JobseekerItem jobseeker,
        List<RevealItem> items,
        long total,
        @JsonIgnore Form<RevealForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReveals(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("查看记录", items)
                .column("时间", RevealItem::at)
                .column("谁看的", RevealItem::by)
                .column("看了什么", RevealItem::what)
                .column("理由", RevealItem::reason)
                .build();
    }
}
