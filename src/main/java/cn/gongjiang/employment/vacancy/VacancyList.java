package cn.gongjiang.employment.vacancy;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
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
    VacancyList lacking(Map<String, String> what) {
        List<VacancyItem> told =
                items.stream().map(item -> item.lacking(what.get(item.no()))).toList();
        return new VacancyList(told, total, page, size, filter, divisions);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentVacancies(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    public static Sheet sheet(List<VacancyItem> items) {
        Sheet.Columns<VacancyItem> columns = Sheet.of("岗位", items)
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
                .column("状态", VacancyItem::status);
        return published(columns).build();
    }

    private static Sheet.Columns<VacancyItem> published(Sheet.Columns<VacancyItem> columns) {
        return columns.column("公开", VacancyItem::publication)
                .column("缺什么", VacancyItem::lacks)
                .column("用工形式", item -> text(item.terms().kind()))
                .column("任职要求", item -> item.terms().requirements())
                .column("工作地址", item -> item.terms().address())
                .column("时薪下限", item -> item.terms().hourlyMin())
                .column("时薪上限", item -> item.terms().hourlyMax())
                .column("每周工时", item -> item.terms().weeklyHours())
                .column("发薪周期", item -> text(item.terms().payCycle()))
                .column("保险", item -> item.terms().insurance())
                .column("联系方式", item -> item.terms().contact())
                .column("劳务派遣", item -> item.terms().dispatched());
    }

    private static @Nullable String text(@Nullable Object word) {
        return word == null ? null : word.toString();
    }

    private static @Nullable String occupation(VacancyItem item, boolean code) {
        VacancyItem.Occupation occupation = item.occupation();
        return occupation == null ? null : code ? occupation.code() : occupation.name();
    }
}
