package cn.gongjiang.employment.push;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Matches;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a vacancy may be pointed out to somebody now: it fits well enough, they are looking and want to hear of it, they were
 * not told of it lately, and not of too many. Source: domain notes on employment, section 3; the numbers are dated parameters.
 */
record PushRules(BigDecimal leastScore, int againDays, int mostPerWeek, LocalDate today) {
    private static final int WEEK = 7;
    private static final String REGISTER = "求职登记";
    private static final String PUSHES = "推送记录";
    private static final String OWN_WORD = "本人答复";
    private static final String COUNTY_RULE = "县里的推送规则";
    private static final String LAW = "个人信息保护法 第二十四条";

    Decision of(PushFacts facts, Matches.Pair match) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(when(!facts.objecting(), "愿意收到推送", "没有关掉推送", "本人关掉了推送", OWN_WORD, LAW));
        conditions.add(when(!facts.atWork(), "正在找工作", "没有就业登记", "已经登记就业", REGISTER, COUNTY_RULE));
        conditions.add(when(!facts.referred(), "还没推荐过", "没有推荐过", "已经推荐过这个岗位", "推荐记录", COUNTY_RULE));
        conditions.add(
                facts.said() == null
                        ? Condition.met("本人没有说不合适", "没有说过", OWN_WORD, COUNTY_RULE)
                        : Condition.failed("本人没有说不合适", facts.said(), OWN_WORD, COUNTY_RULE));
        conditions.add(
                facts.setAside() == null
                        ? Condition.met("没有被搁置", "没有搁置", "工作人员", COUNTY_RULE)
                        : Condition.failed("没有被搁置", "已搁置：" + facts.setAside(), "工作人员", COUNTY_RULE));
        conditions.add(fits(match));
        conditions.add(score(match));
        conditions.add(notLately(facts));
        conditions.add(notTooMany(facts));
        return Decision.of(conditions);
    }

    private static Condition when(boolean holds, String asked, String met, String failed, String source, String rule) {
        return holds ? Condition.met(asked, met, source, rule) : Condition.failed(asked, failed, source, rule);
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
        return when(total.compareTo(leastScore) >= 0, asked, fact, fact, "匹配", COUNTY_RULE);
    }

    private Condition notLately(PushFacts facts) {
        String asked = againDays + " 天内没有推送过";
        LocalDate last = facts.last();
        if (last == null || !last.plusDays(againDays).isAfter(today)) {
            return Condition.met(asked, last == null ? "没有推送过" : last + " 推送过", PUSHES, COUNTY_RULE);
        }
        return Condition.almost(asked, last + " 推送过", PUSHES, COUNTY_RULE, last.plusDays(againDays) + " 起可以再推送");
    }

    private Condition notTooMany(PushFacts facts) {
        String asked = "七天内推送不到 " + mostPerWeek + " 个";
        String fact = "七天内推送了 " + facts.ofWeek() + " 个";
        LocalDate oldest = facts.oldestOfWeek();
        return oldest == null || facts.ofWeek() < mostPerWeek
                ? Condition.met(asked, fact, PUSHES, COUNTY_RULE)
                : Condition.almost(asked, fact, PUSHES, COUNTY_RULE, oldest.plusDays(WEEK) + " 起可以再推送");
    }
}
