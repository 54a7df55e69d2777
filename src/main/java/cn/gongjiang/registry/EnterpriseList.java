package cn.gongjiang.registry;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of enterprises. */
public record EnterpriseList(
        List<EnterpriseItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore EnterpriseFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryEnterprises(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<EnterpriseItem> items) {
        return Sheet.of("企业", items)
                .column("企业编号", EnterpriseItem::no)
                .column("企业名称", EnterpriseItem::name)
                .column("统一社会信用代码", EnterpriseItem::creditCode)
                .column("所属镇街", EnterpriseItem::division)
                .column("联系人", EnterpriseItem::contact)
                .column("联系电话", EnterpriseItem::phone)
                .column("已确认", EnterpriseItem::confirmed)
                .build();
    }
}
