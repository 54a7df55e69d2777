package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Money;
import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores one person for one vacancy; the same class serves one to many and many to many. Its only inputs are {@link Seeker}
 * and {@link Opening}: what may not weigh is not there. Source of the weights: domain notes on employment, section 2.
 */
record Scoring(Weights weights, Nearness nearness) {
    Score score(Seeker seeker, Opening opening) {
        return Score.of(List.of(
                skill(seeker, opening),
                intent(seeker, opening),
                distance(seeker, opening),
                pay(seeker, opening),
                education(seeker, opening),
                shift(seeker, opening)));
    }

    private Score.Part skill(Seeker seeker, Opening opening) {
        String name = "职业与技能";
        Optional<Near> nearest = nearest(seeker.done(), opening);
        if (nearest.isEmpty()) {
            return part(name, weights.skill(), 0, "没有登记做过什么");
        }
        Near near = nearest.get();
        String reason = "做过" + near.trade().words() + "，" + near.word() + levelReason(seeker.level(), opening.level());
        return part(name, weights.skill(), Shares.skill(near.value(), seeker.level(), opening.level()), reason);
    }

    private Score.Part intent(Seeker seeker, Opening opening) {
        return nearest(seeker.wanted(), opening)
                .map(near -> part(
                        "求职意向",
                        weights.intent(),
                        near.value(),
                        "想做" + near.trade().words() + "，" + near.word()))
                .orElseGet(() -> part("求职意向", weights.intent(), 0, "没有登记想做什么"));
    }

    private Score.Part distance(Seeker seeker, Opening opening) {
        double share = Shares.distance(seeker.home(), opening.place());
        return part("距离", weights.distance(), share, distanceReason(seeker.home(), opening.place()));
    }

    private static String distanceReason(@Nullable Division home, @Nullable Division place) {
        if (place == null || home == null) {
            return (place == null ? "岗位没有写地点" : "没有登记住在哪里") + "，按一半计";
        }
        return place.code().equals(home.code())
                ? "就在" + place.name()
                : "从%s到%s约 %.0f 公里".formatted(home.name(), place.name(), home.kilometresTo(place));
    }

    private Score.Part pay(Seeker seeker, Opening opening) {
        BigDecimal expected = seeker.payExpected();
        double share = Shares.pay(Shares.fen(expected), opening.payMinFen(), opening.payHighestFen());
        String reason = expected == null
                ? "没有登记期望月薪"
                : "岗位 " + new Money(opening.payMin()).text() + " 到 " + new Money(opening.payHighest()).text() + "，期望 "
                        + new Money(expected).text();
        return part("工资", weights.pay(), share, reason);
    }

    private Score.Part education(Seeker seeker, Opening opening) {
        int asked = Education.step(opening.education());
        int has = Education.step(seeker.education());
        double share = Shares.education(has, asked);
        return part("学历", weights.education(), share, educationReason(has, seeker, asked, opening));
    }

    private static String educationReason(int has, Seeker seeker, int asked, Opening opening) {
        if (asked < 0) {
            return "岗位不限学历";
        }
        return (has < 0 ? "没有登记学历" : "学历" + seeker.education()) + "，岗位要求" + opening.education();
    }

    private Score.Part shift(Seeker seeker, Opening opening) {
        return part("班次", weights.shift(), Shares.shift(seeker, opening.shift()), shiftReason(seeker, opening.shift()));
    }

    private static String shiftReason(Seeker seeker, @Nullable String shift) {
        if (shift == null) {
            return "岗位没有写班次，按一半计";
        }
        return "岗位是" + shift + (seeker.acceptsShift(shift) ? "，可以接受" : "，不在可接受的班次里");
    }

    private Optional<Near> nearest(List<Trade> trades, Opening opening) {
        return trades.stream()
                .map(trade -> new Near(trade, nearness.between(trade, opening.trade())))
                .max(Comparator.comparingDouble(Near::value));
    }

    private static String levelReason(@Nullable SkillLevel has, @Nullable SkillLevel asked) {
        if (asked == null) {
            return "";
        }
        String mine = has == null ? "没有登记技能等级" : has.word();
        return "；" + mine + "，岗位要求" + asked.word();
    }

    private static Score.Part part(String name, BigDecimal weight, double share, String reason) {
        return Score.Part.of(name, weight, share, reason);
    }

    /** The nearest of somebody's trades. */
    private record Near(Trade trade, double value) {
        String word() {
            if (value >= Nearness.SAME) {
                return "与岗位是同一职业";
            }
            if (value >= Shares.HALF) {
                return "与岗位是同一小类";
            }
            return value > 0 ? "与岗位有些相近" : "与岗位不是一类";
        }
    }
}
