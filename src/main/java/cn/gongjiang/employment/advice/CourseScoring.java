package cn.gongjiang.employment.advice;

import cn.gongjiang.employment.matching.Nearness;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.matching.Trade;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.registry.Division;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Scores one course for one person; the same class serves one person and everybody. Its only inputs are {@link Learner},
 * {@link Lesson} and how many vacancies the course would open, which was found by matching the person again.
 */
record CourseScoring(CourseWeights weights, Nearness nearness) {
    private static final double HALF = 0.5;
    private static final double FAR_KM = 25;
    private static final double MANY = 10;

    Score score(Learner learner, Lesson lesson, int opened) {
        return Score.of(List.of(
                intent(learner, lesson),
                near(learner, lesson),
                openings(opened),
                distance(learner, lesson),
                time(learner, lesson)));
    }

    private Score.Part intent(Learner learner, Lesson lesson) {
        if (learner.wishes().contains(lesson.no())) {
            return part("意向", weights.intent(), 1, "本人说过想学");
        }
        return nearest(learner.wanted(), lesson)
                .map(near -> part("意向", weights.intent(), near.value(), "想做" + near.words()))
                .orElseGet(() -> part("意向", weights.intent(), 0, "没有说过想学、想做什么"));
    }

    private Score.Part near(Learner learner, Lesson lesson) {
        return nearest(learner.done(), lesson)
                .map(near -> part("和做过的相近", weights.nearness(), near.value(), "做过" + near.words()))
                .orElseGet(() -> part("和做过的相近", weights.nearness(), 0, "没有登记做过什么"));
    }

    private Score.Part openings(int opened) {
        String reason = opened == 0 ? "现在招的岗位里，学了也没有多出来的" : "学了以后，现在招的岗位里多出 " + opened + " 个够得着的";
        return part("多出来的岗位", weights.openings(), Math.min(1, opened / MANY), reason);
    }

    private Score.Part distance(Learner learner, Lesson lesson) {
        Division home = learner.home();
        Division place = lesson.place();
        if (home == null || place == null) {
            String unknown = place == null ? "课程还没有定地点" : "没有登记住在哪里";
            return part("距离", weights.distance(), HALF, unknown + "，按一半计");
        }
        double km = home.kilometresTo(place);
        String reason = km == 0 ? "就在" + place.name() : "从%s到%s约 %.0f 公里".formatted(home.name(), place.name(), km);
        return part("距离", weights.distance(), Math.max(0, 1 - km / FAR_KM), reason);
    }

    private Score.Part time(Learner learner, Lesson lesson) {
        if (learner.times().isEmpty() || lesson.times().isEmpty()) {
            String unknown = lesson.times().isEmpty() ? "课程还没有定时间" : "没有说过什么时候有空";
            return part("时间", weights.time(), HALF, unknown + "，按一半计");
        }
        TreeSet<String> both = new TreeSet<>(learner.times());
        both.retainAll(lesson.times());
        return both.isEmpty()
                ? part("时间", weights.time(), 0, "课程在" + String.join("、", lesson.times()) + "，本人那时没有空")
                : part("时间", weights.time(), 1, String.join("、", both) + "有空");
    }

    /** The nearest of somebody's trades to what a lesson teaches, if it is near enough. */
    Optional<Trade> nearest(List<Trade> trades, Lesson lesson, double enough) {
        return nearest(trades, lesson).filter(near -> near.value() >= enough).map(Near::trade);
    }

    private Optional<Near> nearest(List<Trade> trades, Lesson lesson) {
        Trade taught = lesson.trade();
        return taught == null
                ? Optional.empty()
                : trades.stream()
                        .map(trade -> new Near(trade, taught, nearness.between(trade, taught)))
                        .max(Comparator.comparingDouble(Near::value));
    }

    private static Score.Part part(String name, BigDecimal weight, double share, String reason) {
        return Score.Part.of(name, weight, share, reason);
    }

    /** The nearest of somebody's trades to what a course teaches. */
    private record Near(Trade trade, Trade taught, double value) {
        String words() {
            String likeness = value >= Nearness.SAME
                    ? "，就是这一行"
                    : value >= HALF ? "，和" + taught.words() + "相近" : "，和" + taught.words() + "离得远";
            return trade.words() + likeness;
        }
    }
}
