package cn.gongjiang.employment.vacancy;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the register of vacancies. */
public record VacancyList(
        List<VacancyItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore VacancyFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentVacancies(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<VacancyItem> items) {
        return Sheet.of("岗位", items)
                .column("编号", VacancyItem::no)
                .column("企业名称", VacancyItem::enterprise)
                .column("统一社会信用代码", VacancyItem::creditCode)
                .column("岗位名称", VacancyItem::title)
                .column("职业编码", item -> occupation(item, true))
                .column("职业", item -> occupation(item, false))
                .column("人数", VacancyItem::headcount)
                .column("月薪下限", VacancyItem::payMin)
                .column("月薪上限", VacancyItem::payMax)
                .column("工作镇街", VacancyItem::division)
                .column("班次", VacancyItem::shift)
                .column("学历要求", VacancyItem::education)
                .column("技能等级要求", VacancyItem::skillLevel)
                .column("证书要求", VacancyItem::certificate)
                .column("工作内容", VacancyItem::duties)
                .column("福利", VacancyItem::benefits)
                .column("截止日期", VacancyItem::closesOn)
                .column("状态", VacancyItem::status)
                .build();
    }

    private static @Nullable String occupation(VacancyItem item, boolean code) {
        VacancyItem.Occupation occupation = item.occupation();
        return occupation == null ? null : code ? occupation.code() : occupation.name();
    }
}
