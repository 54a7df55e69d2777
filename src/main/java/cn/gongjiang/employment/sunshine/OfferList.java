package cn.gongjiang.employment.sunshine;

import cn.gongjiang.employment.vacancy.VacancyFilter;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyList;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of the public vacancies. */
public record OfferList(
        List<VacancyItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore VacancyFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOffers(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VacancyList.sheet(items);
    }
}
