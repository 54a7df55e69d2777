package cn.gongjiang.employment.followup;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** Somebody works at a new place for so many months and is asked how it goes. */
record FollowUpDue(String placement, int months, long person, String employer, LocalDate lastDay) implements Notice {
    @Override
    public String key() {
        return "follow-up/" + placement + "/" + months;
    }

    @Override
    public String text() {
        return "您到%s上班满 %d 个月了，还好吗？登录后点一下就行；工资、加班、社保有问题，工会帮您。".formatted(employer, months);
    }
}
