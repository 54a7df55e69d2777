package cn.gongjiang.employment.contact;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Whom to speak to, the one waiting longest first. */
public record ContactList(
        List<DueContact> items,
        long total,
        int page,
        int size,
        @JsonIgnore ContactFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentContacts(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("跟踪服务", items)
                .column("求职者编号", DueContact::jobseeker)
                .column("姓名", DueContact::name)
                .column("联系电话", DueContact::phone)
                .column("镇街", DueContact::division)
                .column("就业困难", c -> c.hardship() ? "是" : "否")
                .column("登记日期", DueContact::registeredOn)
                .column("上次联系上", DueContact::reachedOn)
                .column("之后没打通次数", DueContact::tries)
                .column("应联系日期", DueContact::dueOn)
                .column("进度", DueContact::state)
                .build();
    }
}
