package cn.gongjiang.employment.survey;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The rounds of the survey, the latest first, and the form to open one. */
public record SurveyList(
        List<SurveyItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore Form<SurveyForm> form) implements Page {
    SurveyList(List<SurveyItem> all, Paging paging, Form<SurveyForm> form) {
        this(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                all.size(),
                paging.page(),
                paging.size(),
                form);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentSurveys(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<SurveyItem> items) {
        return Sheet.of("用工缺口调查", items)
                .column("调查编号", SurveyItem::no)
                .column("名称", SurveyItem::title)
                .column("开始", SurveyItem::opensOn)
                .column("截止", SurveyItem::closesOn)
                .column("状态", SurveyItem::state)
                .column("企业", SurveyItem::asked)
                .column("已填", SurveyItem::answered)
                .column("缺多少人", SurveyItem::headcount)
                .build();
    }
}
