package cn.gongjiang.employment.resource;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Collectors;

/** The pooled list of training resources, and the form to add one. */
public record ResourceList(
        List<ResourceItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore ResourceFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<ResourceForm> form)
        implements Page {
    ResourceList with(Form<ResourceForm> refused) {
        return new ResourceList(items, total, page, size, filter, divisions, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentResources(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<ResourceItem> items) {
        return Sheet.of("培训资源", items)
                .column("资源编号", ResourceItem::no)
                .column("单位", ResourceItem::provider)
                .column("性质", ResourceItem::kind)
                .column("职业", ResourceItem::occupation)
                .column("职业编码", ResourceItem::occupationCode)
                .column("技能等级", ResourceItem::level)
                .column("名额", ResourceItem::seats)
                .column("镇街", ResourceItem::division)
                .column("地点", ResourceItem::place)
                .column("联系科室", ResourceItem::contact)
                .column("课程", r -> r.courses().stream()
                        .map(ResourceItem.Course::title)
                        .collect(Collectors.joining("、")))
                .build();
    }
}
