package cn.gongjiang.employment.survey;

import cn.gongjiang.notify.EnterpriseNotice;
import java.time.LocalDate;

/** An enterprise was asked again to answer a round. */
public record SurveyReminded(String survey, long enterprise, LocalDate closesOn) implements EnterpriseNotice {
    @Override
    public String key() {
        return "survey/" + survey + "/" + enterprise;
    }

    @Override
    public String text() {
        return "用工缺口调查还没有填，三分钟就好，%d 月 %d 日截止。登录后在“用工缺口”里填，不缺人也请点一下“不缺人”。"
                .formatted(closesOn.getMonthValue(), closesOn.getDayOfMonth());
    }

    @Override
    public LocalDate lastDay() {
        return closesOn;
    }
}
