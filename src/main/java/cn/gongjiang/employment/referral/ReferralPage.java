package cn.gongjiang.employment.referral;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One referral, and the step that can be taken next. */
public record ReferralPage(
        @JsonUnwrapped ReferralItem referral, @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReferral(this, frame);
    }

    @Override
    public Sheet sheet() {
        return ReferralList.sheet(List.of(referral));
    }

    /** Whether the referral stands at this step. */
    @JsonIgnore
    public boolean isAt(ReferralStep step) {
        return step.word().equals(referral.step());
    }

    /** The form with this field when it came back with problems, else an empty one. */
    @JsonIgnore
    public Form<?> formOf(String field) {
        return form.has(field) ? form : Form.empty();
    }

    /** What is wrong with a step whose form is not on the page any more, because somebody went on meanwhile. */
    @JsonIgnore
    public List<String> tooLate() {
        return isShown()
                ? List.of()
                : form.problems().stream().map(Problem::message).toList();
    }

    private boolean isShown() {
        if (isAt(ReferralStep.REFERRED) || isAt(ReferralStep.INTERVIEW)) {
            return form.has("heldOn") || form.has("result");
        }
        return isAt(ReferralStep.HIRED)
                ? form.has("startsOn")
                : isAt(ReferralStep.PLACED) && form.has("reason") && !form.has("result");
    }

    /** Whether this viewer may tell how the interview went. */
    @JsonIgnore
    public boolean mayAnswer(Frame frame) {
        return frame.may("referrals.answer");
    }
}
