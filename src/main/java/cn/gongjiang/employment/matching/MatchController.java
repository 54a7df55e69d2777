package cn.gongjiang.employment.matching;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies for a person, people for a vacancy. */
@RestController
class MatchController {
    private final Matching matching;
    private final JobseekerListing jobseekers;
    private final VacancyListing vacancies;
    private final Asides asides;

    MatchController(Matching matching, JobseekerListing jobseekers, VacancyListing vacancies, Asides asides) {
        this.asides = asides;
        this.matching = matching;
        this.jobseekers = jobseekers;
        this.vacancies = vacancies;
    }

    @GetMapping("/jobseekers/{no}/matches")
    @May("matches.read")
    VacancyMatchList ofJobseeker(@PathVariable String no, @Query MatchFilter filter, Paging paging, Scope scope) {
        JobseekerItem jobseeker = jobseekers.find(no, scope).orElseThrow(() -> new NotThere("求职者"));
        Map<String, String> aside = asides.ofJobseeker(no);
        Matches all = matching.forJobseeker(no, scope).behind(aside.keySet());
        Matches shown = all.with(filter);
        List<Matches.Pair> page = shown.page(paging);
        Map<String, VacancyItem> items =
                vacancies.all(page.stream().map(Matches.Pair::no).toList(), scope);
        return new VacancyMatchList(
                jobseeker,
                page.stream()
                        .map(pair -> new VacancyMatch(
                                Objects.requireNonNull(items.get(pair.no())),
                                pair.decision(),
                                pair.score().total(),
                                pair.score().parts(),
                                aside.get(pair.no())))
                        .toList(),
                shown.size(),
                paging.page(),
                paging.size(),
                all.counts(),
                filter);
    }

    @GetMapping("/vacancies/{no}/matches")
    @May("matches.read")
    PersonMatchList ofVacancy(@PathVariable String no, @Query MatchFilter filter, Paging paging, Scope scope) {
        VacancyItem vacancy = vacancies.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
        Map<String, String> aside = asides.ofVacancy(no);
        Matches all = matching.forVacancy(no, scope).behind(aside.keySet());
        Matches shown = all.with(filter);
        List<Matches.Pair> page = shown.page(paging);
        Map<String, JobseekerItem> items =
                jobseekers.all(page.stream().map(Matches.Pair::no).toList(), scope);
        return new PersonMatchList(
                vacancy,
                page.stream()
                        .map(pair -> new PersonMatch(
                                Objects.requireNonNull(items.get(pair.no())),
                                pair.decision(),
                                pair.score().total(),
                                pair.score().parts(),
                                aside.get(pair.no())))
                        .toList(),
                shown.size(),
                paging.page(),
                paging.size(),
                all.counts(),
                filter);
    }
}
