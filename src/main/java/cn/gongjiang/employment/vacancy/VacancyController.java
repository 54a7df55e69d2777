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

    VacancyController(VacancyListing listing, ReferralListing referrals) {
        this.listing = listing;
        this.referrals = referrals;
    }

    @GetMapping("/vacancies")
    @May("vacancies.read")
    VacancyList index(@Query VacancyFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/vacancies/{no}")
    @May("vacancies.read")
    VacancyPage show(@PathVariable String no, Scope scope) {
        VacancyItem vacancy = listing.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
        return new VacancyPage(
                vacancy,
                referrals
                        .matching(ReferralFilter.ofVacancy(no), Paging.first(), scope)
                        .items());
    }
}
