package cn.gongjiang.employment.sunshine;

import cn.gongjiang.employment.report.ReportForm;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyList;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One public vacancy, and where to say that it is not true. */
public record OfferPage(
        @JsonUnwrapped VacancyItem vacancy, @JsonIgnore Form<ReportForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOffer(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VacancyList.sheet(List.of(vacancy));
    }
}
