package cn.gongjiang.registry.dependant;

import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Who is in somebody's care, and the form to add one. */
public record DependantList(
        @JsonIgnore NamedPerson guardian,
        List<DependantItem> items,
        long total,
        @JsonIgnore Form<DependantForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryDependants(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("家属", items)
                .column("姓名", DependantItem::name)
                .column("关系", DependantItem::relation)
                .column("身份证号", DependantItem::idNumber)
                .column("年龄", DependantItem::age)
                .build();
    }
}
