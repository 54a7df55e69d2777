package cn.gongjiang.employment.survey;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Who answered a round and who did not. */
public record AskedList(
        @JsonIgnore SurveyItem survey,
        List<AskedItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore AskedFilter filter)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentAsked(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("填报情况", items)
                .column("企业编号", AskedItem::no)
                .column("企业名称", AskedItem::name)
                .column("镇街", AskedItem::division)
                .column("联系人", AskedItem::contact)
                .column("电话", AskedItem::phone)
                .column("哪天填的", AskedItem::answeredOn)
                .column("缺多少人", AskedItem::headcount)
                .column("哪天提醒的", AskedItem::remindedOn)
                .build();
    }
}
