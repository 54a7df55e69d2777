package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;
import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import java.util.ArrayList;
import java.util.List;

/** Part-time work is what the law calls so: few hours, paid often, by the employer itself. */
final class PartTimeLawful implements PublishingRule {
    private static final String SOURCE = "招聘信息";
    private static final int PART_TIME_WEEK = 24;

    @Override
    public List<Checked> of(Posting posting) {
        VacancyTerms terms = posting.told().terms();
        List<Checked> checks = new ArrayList<>();
        Integer hours = terms.weeklyHours();
        if (hours != null && terms.kind() == VacancyKind.PART_TIME) {
            checks.add(new Checked("weeklyHours", notMore(hours)));
        }
        if (terms.kind() == VacancyKind.PART_TIME && terms.payCycle() == PayCycle.MONTH) {
            checks.add(new Checked(
                    "payCycle", Condition.almost("发薪周期", "每月", SOURCE, "劳动合同法 第七十二条", "非全日最长每半个月发一次，改为每半月")));
        }
        if (terms.kind() == VacancyKind.PART_TIME && Boolean.TRUE.equals(terms.dispatched())) {
            checks.add(new Checked(
                    "dispatched", Condition.almost("劳务派遣", "非全日", SOURCE, "劳动合同法实施条例 第三十条", "派遣不能用非全日，改一项")));
        }
        return checks;
    }

    private static Condition notMore(int hours) {
        String asked = "每周工时不超过 " + PART_TIME_WEEK + " 小时";
        String rule = "劳动合同法 第六十八条";
        return hours <= PART_TIME_WEEK
                ? Condition.met(asked, hours + " 小时", SOURCE, rule)
                : Condition.almost(asked, hours + " 小时", SOURCE, rule, "减到 24 小时以内，或改为全职");
    }
}
