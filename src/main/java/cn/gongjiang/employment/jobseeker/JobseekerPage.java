package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.employment.referral.ReferralItem;
import cn.gongjiang.employment.training.TrainingForm;
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
import org.jspecify.annotations.Nullable;

/**
 * One jobseeker: what is registered, what happened since, what can be done next.
 *
 * @param identityPending whether they told by themselves who they are and nobody has verified it
 * @param person the number of the person's record, where the viewer may see it
 */
public record JobseekerPage(
        @JsonUnwrapped JobseekerItem jobseeker,
        List<TrainingItem> trainings,
        List<ReferralItem> referrals,
        boolean identityPending,
        @JsonIgnore @Nullable String person,
        @JsonIgnore Form<TrainingForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentJobseeker(this, frame);
    }

    @Override
    public Sheet sheet() {
        return JobseekerList.sheet(List.of(jobseeker));
    }
}
