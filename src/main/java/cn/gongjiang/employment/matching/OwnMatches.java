package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.HomeCard.Chip;
import cn.gongjiang.identity.HomeCard.Offer;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The vacancies that fit a worker, as their start page shows them; matched like everybody's, by the same rules. */
@Service
public class OwnMatches {
    private final Matching matching;
    private final VacancyListing vacancies;

    OwnMatches(Matching matching, VacancyListing vacancies) {
        this.matching = matching;
        this.vacancies = vacancies;
    }

    /** The best so many of those that can go ahead; empty for a jobseeker the viewer does not see. */
    public List<Offer> of(String jobseeker, int most, Scope scope) {
        List<Matches.Pair> best = matching.forJobseeker(jobseeker, scope)
                .with(new MatchFilter(Answer.YES))
                .page(new Paging(0, most, false));
        Map<String, VacancyItem> items =
                vacancies.all(best.stream().map(Matches.Pair::no).toList(), scope);
        return best.stream()
                .map(pair -> offer(Objects.requireNonNull(items.get(pair.no())), pair))
                .toList();
    }

    private static Offer offer(VacancyItem vacancy, Matches.Pair pair) {
        return new Offer(
                "适合我的岗位",
                vacancy.title(),
                vacancy.pay(),
                vacancy.place(),
                List.of(
                        new Chip(pair.decision().answer().word(), "yes"),
                        new Chip(pair.score().total() + " 分", "")),
                "/me/jobs/" + vacancy.no());
    }
}
