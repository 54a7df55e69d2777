package cn.gongjiang.employment.proposal;

import cn.gongjiang.employment.resource.ResourceItem;
import cn.gongjiang.employment.survey.ShortageItem;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One proposed class: whom it would fit, what it would fill, who could hold it, and the decision. */
public record ProposedClassPage(
        @JsonUnwrapped ProposedClass proposed,
        List<FittingPerson> fitting,
        List<ShortageItem> shortages,
        List<VacancyItem> open,
        List<ResourceItem> resources,
        @JsonIgnore Form<DecisionForm> form)
        implements Page {
    /** The same page after the decision was refused. */
    ProposedClassPage with(Form<DecisionForm> refused) {
        return new ProposedClassPage(proposed, fitting, shortages, open, resources, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentProposedClass(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("合适的人", fitting)
                .column("求职者编号", f -> f.person().no())
                .column("姓名", f -> f.person().name())
                .column("镇街", f -> f.person().division())
                .column("为什么合适", FittingPerson::why)
                .column("结论", f -> f.decision().answer().word())
                .column("推荐分", FittingPerson::score)
                .build();
    }
}
