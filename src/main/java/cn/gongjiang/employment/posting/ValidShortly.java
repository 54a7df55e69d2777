package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * It says until when it holds, and that is not long from now.
 *
 * @param days the longest, counted from today
 */
record ValidShortly(LocalDate today, int days) implements PublishingRule {
    private static final String RULE = "2026 年 1 月五部门通知：招聘信息应写明有效期或及时更新；天数为起始值";

    @Override
    public List<Checked> of(Posting posting) {
        LocalDate until = posting.told().closesOn();
        String asked = "有效期不超过 " + days + " 天";
        long left = ChronoUnit.DAYS.between(today, until);
        Condition condition;
        if (left < 0) {
            condition = Condition.almost(asked, until + " 已经过了", "招聘信息", RULE, "改到今天以后");
        } else if (left > days) {
            condition = Condition.almost(
                    asked, until + "，还有 " + left + " 天", "招聘信息", RULE, "改到 " + today.plusDays(days) + " 以前，到期再延");
        } else {
            condition = Condition.met(asked, until + " 为止", "招聘信息", RULE);
        }
        return List.of(new Checked("closesOn", condition));
    }
}
