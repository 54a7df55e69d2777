package cn.gongjiang.employment.push;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.List;

/**
 * To whom a vacancy would be pointed out, best first, and why not to the others.
 *
 * @param ready how many it may be pointed out to now
 */
public record PushPlan(
        @JsonIgnore VacancyItem vacancy,
        List<Candidate> items,
        long total,
        int page,
        int size,
        long ready,
        @JsonIgnore Form<?> form)
        implements Page {
    /** One of them: whether it may be pointed out to them, and how well it fits. */
    public record Candidate(JobseekerItem person, Decision decision, BigDecimal score) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPushPlan(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("推送计划", items)
                .column("求职者编号", c -> c.person().no())
                .column("姓名", c -> c.person().name())
                .column("常住镇街", c -> c.person().division())
                .column("原从事职业", c -> c.person().formerOccupation())
                .column("匹配分", Candidate::score)
                .column("能不能推送", c -> c.decision().answer().word())
                .column("说明", c -> c.decision().sentence())
                .build();
    }
}
