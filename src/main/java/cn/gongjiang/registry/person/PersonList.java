package cn.gongjiang.registry.person;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of people; {@code searched} are the words of a search, empty where it is the register. */
public record PersonList(
        List<PersonItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore PersonFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore String searched)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryPeople(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<PersonItem> items) {
        return Sheet.of("人员", items)
                .column("人员编号", PersonItem::no)
                .column("姓名", PersonItem::name)
                .column("身份证号", PersonItem::idNumber)
                .column("联系电话", PersonItem::phone)
                .column("常住镇街", PersonItem::division)
                .column("详细地址", PersonItem::address)
                .column("文化程度", PersonItem::education)
                .column("身份", p -> p.identityPending() ? PersonFilter.PENDING : "")
                .column("登记日期", PersonItem::recordedOn)
                .build();
    }
}
