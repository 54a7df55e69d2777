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
    private static final double FAR_KM = 25;
    private static final double LEVEL_SHORT = 0.8;
    private static final double LEVEL_NONE = 0.6;
    private static final double HALF = 0.5;

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
        double level = level(seeker.level(), opening.level());
        String reason = "做过" + near.trade().words() + "，" + near.word();
        return part(name, weights.skill(), near.value() * level, reason + levelReason(seeker.level(), opening.level()));
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
        String name = "距离";
        Division place = opening.place();
        Division home = seeker.home();
        if (place == null || home == null) {
            return part(name, weights.distance(), HALF, (place == null ? "岗位没有写地点" : "没有登记住在哪里") + "，按一半计");
        }
        if (place.code().equals(home.code())) {
            return part(name, weights.distance(), 1, "就在" + place.name());
        }
        double km = home.kilometresTo(place);
        String reason = "从%s到%s约 %.0f 公里".formatted(home.name(), place.name(), km);
        return part(name, weights.distance(), Math.max(0, 1 - km / FAR_KM), reason);
    }

    /** Full when even the lowest pay is enough; between the lowest and the highest by proportion. */
    private Score.Part pay(Seeker seeker, Opening opening) {
        String name = "工资";
        BigDecimal expected = seeker.payExpected();
        if (expected == null) {
            return part(name, weights.pay(), 1, "没有登记期望月薪");
        }
        String reason = "岗位 " + new Money(opening.payMin()).text() + " 到 " + new Money(opening.payHighest()).text()
                + "，期望 " + new Money(expected).text();
        if (opening.payMin().compareTo(expected) >= 0) {
            return part(name, weights.pay(), 1, reason);
        }
        if (opening.payHighest().compareTo(expected) < 0) {
            return part(name, weights.pay(), 0, reason);
        }
        double above = opening.payHighest().subtract(expected).doubleValue();
        double span = opening.payHighest().subtract(opening.payMin()).doubleValue();
        return part(name, weights.pay(), HALF + HALF * above / span, reason);
    }

    private Score.Part education(Seeker seeker, Opening opening) {
        String name = "学历";
        int asked = Education.step(opening.education());
        if (asked < 0) {
            return part(name, weights.education(), 1, "岗位不限学历");
        }
        int has = Education.step(seeker.education());
        if (has < 0) {
            return part(name, weights.education(), 0, "没有登记学历，岗位要求" + opening.education());
        }
        String reason = "学历" + seeker.education() + "，岗位要求" + opening.education();
        return part(name, weights.education(), has >= asked ? 1 : has == asked - 1 ? HALF : 0, reason);
    }

    private Score.Part shift(Seeker seeker, Opening opening) {
        String shift = opening.shift();
        if (shift == null) {
            return part("班次", weights.shift(), HALF, "岗位没有写班次，按一半计");
        }
        return seeker.acceptsShift(shift)
                ? part("班次", weights.shift(), 1, "岗位是" + shift + "，可以接受")
                : part("班次", weights.shift(), 0, "岗位是" + shift + "，不在可接受的班次里");
    }

    private Optional<Near> nearest(List<Trade> trades, Opening opening) {
        return trades.stream()
                .map(trade -> new Near(trade, nearness.between(trade, opening.trade())))
                .max(Comparator.comparingDouble(Near::value));
    }

    private static double level(@Nullable SkillLevel has, @Nullable SkillLevel asked) {
        if (asked == null || has != null && has.atLeast(asked)) {
            return 1;
        }
        return has == null ? LEVEL_NONE : LEVEL_SHORT;
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
            if (value >= HALF) {
                return "与岗位是同一小类";
            }
            return value > 0 ? "与岗位有些相近" : "与岗位不是一类";
        }
    }
}
