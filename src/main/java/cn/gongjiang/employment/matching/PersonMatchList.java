package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;

/** The people for one vacancy. */
public record PersonMatchList(
        @JsonIgnore VacancyItem vacancy,
        List<PersonMatch> items,
        long total,
        int page,
        int size,
        @JsonIgnore Map<Answer, Long> counts,
        @JsonIgnore MatchFilter filter)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentCandidates(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("推荐人选", items)
                .column("求职者编号", m -> m.person().no())
                .column("姓名", m -> m.person().name())
                .column("常住镇街", m -> m.person().division())
                .column("原从事职业", m -> m.person().formerOccupation())
                .column("技能等级", m -> m.person().skillLevel())
                .column("求职意向", m -> m.person().wantedOccupation())
                .column("期望月薪", m -> m.person().payExpected())
                .column("结论", m -> m.decision().answer().word())
                .column("说明", m -> m.decision().sentence())
                .column("匹配分", PersonMatch::score)
                .column("理由", m -> Reasons.of(m.parts()))
                .column("答复或搁置", PersonMatch::aside)
                .build();
    }
}
