package cn.gongjiang.employment.push;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for everything that is pointed out to people: they look for work and want to hear of it, were not told of the same
 * lately, and not of too much. Source: domain notes on employment, section 3; the numbers are dated parameters.
 *
 * @param againDays the same is not pointed out again within so many days
 * @param mostPerWeek so many in seven days, vacancies and classes together
 */
public record PushLimits(int againDays, int mostPerWeek, LocalDate today) {
    public static final String PARAMETERS = "employment.push.";

    static final String REGISTER = "求职登记";
    static final String COUNTY_RULE = "县里的推送规则";

    private static final int WEEK = 7;
    private static final String PUSHES = "推送记录";
    private static final String OWN_WORD = "本人答复";

    public static PushLimits of(Map<String, BigDecimal> values, LocalDate today) {
        return new PushLimits(
                Parameters.require(values, PARAMETERS + "again-days").intValueExact(),
                Parameters.require(values, PARAMETERS + "most-per-week").intValueExact(),
                today);
    }

    public static Condition willing(boolean objecting) {
        return when(!objecting, "愿意收到推送", "没有关掉推送", "本人关掉了推送", OWN_WORD, "个人信息保护法 第二十四条");
    }

    public static Condition looking(boolean settled) {
        return when(!settled, "正在找工作", "登记失业", "已经就业或注销登记", REGISTER, COUNTY_RULE);
    }

    /** @param said their last word, where it was a no */
    public static Condition notRefused(@Nullable String said) {
        return said == null
                ? Condition.met("本人没有说不合适", "没有说过", OWN_WORD, COUNTY_RULE)
                : Condition.failed("本人没有说不合适", said, OWN_WORD, COUNTY_RULE);
    }

    /** @param last when they were told of the same */
    public Condition notLately(@Nullable LocalDate last) {
        String asked = againDays + " 天内没有推送过";
        if (last == null || !last.plusDays(againDays).isAfter(today)) {
            return Condition.met(asked, last == null ? "没有推送过" : last + " 推送过", PUSHES, COUNTY_RULE);
        }
        String change = last.plusDays(againDays) + " 起可以再推送";
        return Condition.almost(asked, last + " 推送过", PUSHES, COUNTY_RULE, change);
    }

    /** @param oldest the day of the first of those in the last seven days */
    public Condition notTooMany(int ofWeek, @Nullable LocalDate oldest) {
        String asked = "七天内推送不到 " + mostPerWeek + " 个";
        String fact = "七天内推送了 " + ofWeek + " 个";
        return oldest == null || ofWeek < mostPerWeek
                ? Condition.met(asked, fact, PUSHES, COUNTY_RULE)
                : Condition.almost(asked, fact, PUSHES, COUNTY_RULE, oldest.plusDays(WEEK) + " 起可以再推送");
    }

    static Condition when(boolean holds, String asked, String met, String failed, String source, String rule) {
        return holds ? Condition.met(asked, met, source, rule) : Condition.failed(asked, failed, source, rule);
    }
}
