package cn.gongjiang.employment.sunshine;

import cn.gongjiang.employment.report.ReportForm;
import cn.gongjiang.employment.vacancy.VacancyFilter;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyList;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import org.springframework.stereotype.Service;

/** The vacancies that are public: everybody sees of them what a worker sees. */
@Service
public class Offers {
    private static final Scope EVERYBODY = Scope.person(0);

    private final VacancyListing vacancies;

    Offers(VacancyListing vacancies) {
        this.vacancies = vacancies;
    }

    OfferList matching(VacancyFilter filter, Paging paging) {
        VacancyList list = vacancies.matching(filter, paging, EVERYBODY);
        return new OfferList(list.items(), list.total(), list.page(), list.size(), filter, list.divisions());
    }

    /** @throws NotThere when it is not public */
    public VacancyItem find(String no) {
        return vacancies.find(no, EVERYBODY).orElseThrow(() -> new NotThere("岗位"));
    }

    /** The page of one, with a report that was begun. */
    public OfferPage page(String no, Form<ReportForm> report) {
        return new OfferPage(find(no), report);
    }
}
