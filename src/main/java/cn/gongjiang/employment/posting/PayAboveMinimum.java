package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Money;
import cn.gongjiang.core.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The least it pays is not below the minimum wage of where the work is; by the hour for part-time work.
 *
 * @param monthly the minimum wage there, as far as it is registered
 * @param hourly the same for part-time work
 */
record PayAboveMinimum(Optional<Parameter> monthly, Optional<Parameter> hourly) implements PublishingRule {
    private static final String RULE = "劳动法 第四十八条；最低工资规定";
    private static final String SOURCE = "招聘信息";

    @Override
    public List<Checked> of(Posting posting) {
        Told told = posting.told();
        return List.of(
                switch (told.terms().kind()) {
                    case PART_TIME ->
                        new Checked("hourlyMin", held("时薪不低于最低标准", told.terms().hourlyMin(), hourly, "元/小时"));
                    case INTERNSHIP -> new Checked("payMin", internship(told.payMin()));
                    case null, default -> new Checked("payMin", held("月薪不低于最低工资", told.payMin(), monthly, "元/月"));
                });
    }

    /** Whoever still goes to school has no employment contract; what they get must be told all the same. */
    private static Condition internship(@Nullable BigDecimal least) {
        String asked = "实习报酬";
        return least == null
                ? Condition.unknown(asked, SOURCE, "职业学校学生实习管理规定", "写明报酬")
                : Condition.met(asked, new Money(least).text(), SOURCE, "职业学校学生实习管理规定");
    }

    private static Condition held(String asked, @Nullable BigDecimal least, Optional<Parameter> minimum, String unit) {
        if (least == null) {
            return Condition.unknown(asked, SOURCE, RULE, "写明最低多少");
        }
        if (minimum.isEmpty()) {
            return Condition.almost(asked, "本县还没有登记最低工资", SOURCE, RULE, "请联系县总登记本县的最低工资");
        }
        Parameter standard = minimum.get();
        String source = standard.source() + "（" + standard.effectiveFrom() + " 起）";
        String fact = number(least) + " " + unit + "，最低 " + number(standard.value());
        return least.compareTo(standard.value()) >= 0
                ? Condition.met(asked, fact, source, RULE)
                : Condition.almost(asked, fact, source, RULE, "改到 " + number(standard.value()) + " " + unit + "或更高");
    }

    private static String number(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
