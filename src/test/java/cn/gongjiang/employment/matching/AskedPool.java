package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.web.Paging;
import java.util.List;

/** As the platform asks: the whole order, and the first page of what can go ahead in words. */
final class AskedPool implements MatchingBench.Asked {
    private final Pool pool;

    AskedPool(List<Opening> openings, Matching.Rules rules) {
        this.pool = new Pool(openings, rules);
    }

    @Override
    public List<MatchingBench.Best> best(SeekerListing.Born person, int most) {
        return Matches.of(Matched.openings(person, pool))
                .with(new MatchFilter(Answer.YES))
                .page(new Paging(0, most, false))
                .stream()
                .map(pair -> new MatchingBench.Best(
                        pair.no(), Shares.least(pair.score().total())))
                .toList();
    }
}
