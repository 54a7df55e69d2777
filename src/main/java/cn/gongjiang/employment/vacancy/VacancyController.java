package cn.gongjiang.employment.vacancy;

import cn.gongjiang.employment.referral.ReferralFilter;
import cn.gongjiang.employment.referral.ReferralListing;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The register of vacancies, and one vacancy's page. */
@RestController
class VacancyController {
    private final VacancyListing listing;
    private final ReferralListing referrals;
    private final PublishingGuard guard;

    VacancyController(VacancyListing listing, ReferralListing referrals, PublishingGuard guard) {
        this.guard = guard;
        this.listing = listing;
        this.referrals = referrals;
    }

    @GetMapping("/vacancies")
    @May("vacancies.read")
    VacancyList index(@Query VacancyFilter filter, Paging paging, Scope scope) {
        VacancyList list = listing.matching(filter, paging, scope);
        boolean lacking = filter.publication() == Publication.DRAFT || filter.publication() == Publication.REFUSED;
        return lacking
                ? list.lacking(
                        guard.lacking(list.items().stream().map(VacancyItem::no).toList(), scope))
                : list;
    }

    @GetMapping("/vacancies/{no}")
    @May("vacancies.read")
    VacancyPage show(@PathVariable String no, Scope scope) {
        VacancyItem vacancy = listing.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
        return new VacancyPage(
                vacancy,
                listing.isAnsweredFor(no, scope),
                referrals
                        .matching(ReferralFilter.ofVacancy(no), Paging.first(), scope)
                        .items());
    }
}
