package cn.gongjiang.employment.state;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.referral.WithdrawalForm;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One state of a registration, and the form to withdraw it when it was recorded wrongly. */
public record StatePage(
        @JsonIgnore JobseekerItem jobseeker,
        @JsonUnwrapped StateItem item,
        @JsonIgnore Form<WithdrawalForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentState(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new StateHistory(jobseeker, List.of(item), null, List.of(), form).sheet();
    }
}
