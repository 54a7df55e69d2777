package cn.gongjiang.registry.job;

import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Where somebody worked, the latest first, and the form to add to it. */
public record JobList(
        @JsonIgnore NamedPerson person,
        List<JobItem> items,
        long total,
        @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryJobs(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("工作经历", items)
                .column("企业名称", JobItem::enterprise)
                .column("统一社会信用代码", JobItem::creditCode)
                .column("岗位", JobItem::title)
                .column("入职", JobItem::startsOn)
                .column("离职", JobItem::endsOn)
                .column("登记人", JobItem::recordedBy)
                .build();
    }
}
