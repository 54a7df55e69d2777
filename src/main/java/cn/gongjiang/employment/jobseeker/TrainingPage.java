package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.referral.WithdrawalForm;
import cn.gongjiang.employment.training.TrainingItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One training, and the form to withdraw it when it was recorded wrongly. */
public record TrainingPage(
        @JsonUnwrapped TrainingItem training, @JsonIgnore Form<WithdrawalForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentTraining(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("培训", List.of(training))
                .column("培训编号", TrainingItem::no)
                .column("求职者编号", TrainingItem::jobseeker)
                .column("姓名", TrainingItem::name)
                .column("培训职业", TrainingItem::occupation)
                .column("类型", TrainingItem::kind)
                .column("开始", TrainingItem::from)
                .column("结束", TrainingItem::to)
                .column("课时", TrainingItem::hours)
                .column("到课课时", TrainingItem::hoursAttended)
                .column(
                        "撤销原因",
                        t -> t.withdrawal() == null ? null : t.withdrawal().reason())
                .build();
    }
}
