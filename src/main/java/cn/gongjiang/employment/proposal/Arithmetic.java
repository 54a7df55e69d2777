package cn.gongjiang.employment.proposal;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.advice.Taught;
import cn.gongjiang.employment.resource.ResourceItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a class is worked out from what is short and what there is: seats are the least of the three numbers, the start is
 * early enough to be done when the first is needed.
 *
 * @param least fewer fitting people make no class
 * @param lessonsPerDay how many are taught in a day
 */
record Arithmetic(int least, int lessonsPerDay, LocalDate today) {
    private static final int USUAL_SEATS = 30;
    private static final int USUAL_HOURS = 100;
    private static final int SOON = 7;
    private static final String SURVEY = "用工缺口调查";
    private static final String REGISTER = "求职登记和报名意愿";

    /** What comes out, and why in words. */
    record Result(int seats, LocalDate startsBy, Decision decision, String seatsWords, String startWords) {}

    Result of(Demand demand, Supply supply) {
        int people = supply.willing().size();
        ResourceItem best = supply.best();
        int room = best == null ? roomOfMenu(supply) : best.seats();
        int seats = Math.min(demand.headcount(), Math.min(people, room));
        int hours = supply.course() == null ? USUAL_HOURS : supply.course().hours();
        int days = (hours + lessonsPerDay - 1) / lessonsPerDay;
        LocalDate intime = demand.earliest().minusDays(days);
        LocalDate soon = today.plusDays(SOON);
        LocalDate start = intime.isBefore(soon) ? soon : intime;
        String seatsWords = "缺口 %d 人、合适的 %d 人、一次能教 %d 人，取最小的：%d 个名额".formatted(demand.headcount(), people, room, seats);
        String startWords = "%d 课时、每天 %d 课时要 %d 天，最早 %s 要人，所以%s"
                .formatted(
                        hours,
                        lessonsPerDay,
                        days,
                        demand.earliest(),
                        intime.isBefore(soon) ? "越快越好，一周后开班" : "最晚 " + start + " 开班");
        return new Result(seats, start, Decision.of(conditions(demand, supply)), seatsWords, startWords);
    }

    private static int roomOfMenu(Supply supply) {
        Integer seats = supply.course() == null ? null : supply.course().seats();
        return seats == null ? USUAL_SEATS : seats;
    }

    private List<Condition> conditions(Demand demand, Supply supply) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.met(
                "企业缺人",
                "%d 家企业缺 %d 人，最早 %s 要".formatted(demand.enterprises(), demand.headcount(), demand.earliest()),
                SURVEY,
                "企业最后一次填的"));
        conditions.add(people(supply));
        ResourceItem best = supply.best();
        conditions.add(
                best == null
                        ? Condition.almost("有地方教", "登记的培训资源里没有教这个的", "培训资源", "职业和等级对得上", "找一家能教的单位，登记到培训资源里")
                        : Condition.met("有地方教", best.about(), "培训资源", "职业和等级对得上"));
        return conditions;
    }

    private Condition people(Supply supply) {
        int people = supply.willing().size();
        long wished =
                supply.willing().values().stream().filter(Taught.WISHED::equals).count();
        String fact = "%d 人没有这个等级，并且说过想学、想做或者做过相近的，其中 %d 人说过想学".formatted(people, wished);
        String rule = "开一个班至少 " + least + " 人";
        return people >= least
                ? Condition.met("人够开班", fact, REGISTER, rule)
                : Condition.almost("人够开班", fact, REGISTER, rule, "再动员 " + (least - people) + " 人，或者和别的班合开");
    }
}
