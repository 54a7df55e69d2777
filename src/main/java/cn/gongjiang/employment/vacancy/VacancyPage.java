package cn.gongjiang.employment.vacancy;

import cn.gongjiang.employment.referral.ReferralItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * One vacancy, and who was referred to it.
 *
 * @param answered whether the viewer may write and publish it
 */
public record VacancyPage(
        @JsonUnwrapped VacancyItem vacancy, @JsonIgnore boolean answered, List<ReferralItem> referrals)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentVacancy(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VacancyList.sheet(List.of(vacancy));
    }
}
