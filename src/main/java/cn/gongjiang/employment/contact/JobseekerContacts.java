package cn.gongjiang.employment.contact;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Every time one jobseeker was spoken to, the latest first, and the form for the next. */
public record JobseekerContacts(
        @JsonIgnore JobseekerItem jobseeker,
        List<ContactItem> items,
        @JsonIgnore Form<ContactForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentJobseekerContacts(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("跟踪服务", items)
                .column("日期", ContactItem::heldOn)
                .column("方式", ContactItem::channel)
                .column("联系上了", c -> c.reached() ? "是" : "否")
                .column("内容", ContactItem::words)
                .column("下次", ContactItem::nextOn)
                .column("记录人", ContactItem::recordedBy)
                .build();
    }
}
