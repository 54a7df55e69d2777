package cn.gongjiang.employment.push;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Matches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a vacancy may be pointed out to somebody now: it fits well enough, they are looking and want to hear of it, they were
 * not told of it lately, and not of too many. Source: domain notes on employment, section 3; the numbers are dated parameters.
 */
record PushRules(BigDecimal leastScore, PushLimits limits) {
    private static final String REGISTER = PushLimits.REGISTER;
    private static final String COUNTY_RULE = PushLimits.COUNTY_RULE;

    Decision of(PushFacts facts, Matches.Pair match) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(PushLimits.willing(facts.objecting()));
        conditions.add(PushLimits.looking(facts.settled()));
        conditions.add(PushLimits.when(!facts.referred(), "还没推荐过", "没有推荐过", "已经推荐过这个岗位", "推荐记录", COUNTY_RULE));
        conditions.add(PushLimits.notRefused(facts.said()));
        conditions.add(
                facts.setAside() == null
                        ? Condition.met("没有被搁置", "没有搁置", "工作人员", COUNTY_RULE)
                        : Condition.failed("没有被搁置", "已搁置：" + facts.setAside(), "工作人员", COUNTY_RULE));
        conditions.add(fits(match));
        conditions.add(score(match));
        conditions.add(limits.notLately(facts.last()));
        conditions.add(limits.notTooMany(facts.ofWeek(), facts.oldestOfWeek()));
        return Decision.of(conditions);
    }

    private static Condition fits(Matches.Pair match) {
        Decision decision = match.decision();
        return decision.isYes()
                ? Condition.met("硬条件都符合", decision.sentence(), REGISTER, COUNTY_RULE)
                : new Condition("硬条件都符合", decision.sentence(), REGISTER, notYet(decision.answer()), COUNTY_RULE, null);
    }

    /** A vacancy that nearly fits is talked over, not pushed. */
    private static Answer notYet(Answer answer) {
        return answer == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    private Condition score(Matches.Pair match) {
        BigDecimal total = match.score().total();
        String fact = total.stripTrailingZeros().toPlainString() + " 分";
        String asked = "匹配分不低于 " + leastScore.stripTrailingZeros().toPlainString();
        return PushLimits.when(total.compareTo(leastScore) >= 0, asked, fact, fact, "匹配", COUNTY_RULE);
    }
}
