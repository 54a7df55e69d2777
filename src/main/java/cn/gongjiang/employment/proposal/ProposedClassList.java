package cn.gongjiang.employment.proposal;

import cn.gongjiang.employment.survey.SurveyItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes that could be held, what is needed first at the top. */
public record ProposedClassList(
        @JsonIgnore @Nullable SurveyItem survey, List<ProposedClass> items, long total, int page, int size)
        implements Page {
    ProposedClassList(@Nullable SurveyItem survey, List<ProposedClass> all, Paging paging) {
        this(
                survey,
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                all.size(),
                paging.page(),
                paging.size());
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentProposedClasses(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("拟开班", items)
                .column("班", ProposedClass::key)
                .column("职业", ProposedClass::occupation)
                .column("职业编码", ProposedClass::occupationCode)
                .column("技能等级", ProposedClass::level)
                .column("缺多少人", ProposedClass::headcount)
                .column("企业", ProposedClass::enterprises)
                .column("最早要人", ProposedClass::neededBy)
                .column("合适的人", ProposedClass::people)
                .column("说过想学", ProposedClass::wished)
                .column("招这个职业的岗位", ProposedClass::vacancies)
                .column("名额", ProposedClass::seats)
                .column("怎么算的", ProposedClass::seatsWords)
                .column("最晚开班", ProposedClass::startsBy)
                .column("承办", ProposedClass::provider)
                .column("结论", c -> c.decision().answer().word())
                .column("说明", c -> c.decision().sentence())
                .column("定了没有", c -> c.decided() == null ? null : c.decided().state())
                .build();
    }
}
