package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/** The vacancies for one person. */
public record VacancyMatchList(
        @JsonIgnore JobseekerItem jobseeker,
        List<VacancyMatch> items,
        long total,
        int page,
        int size,
        @JsonIgnore Map<Answer, Long> counts,
        @JsonIgnore MatchFilter filter)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentMatches(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("推荐岗位", items)
                .column("岗位编号", m -> m.vacancy().no())
                .column("企业名称", m -> m.vacancy().enterprise())
                .column("岗位名称", m -> m.vacancy().title())
                .column("工作镇街", m -> m.vacancy().division())
                .column("月薪", m -> m.vacancy().pay())
                .column("班次", m -> m.vacancy().shift())
                .column("结论", m -> m.decision().answer().word())
                .column("说明", m -> m.decision().sentence())
                .column("匹配分", VacancyMatch::score)
                .column("理由", m -> Reasons.of(m.parts()))
                .column("答复或搁置", VacancyMatch::aside)
                .build();
    }
}
