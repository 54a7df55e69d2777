package cn.gongjiang.employment.posting;

import cn.gongjiang.notify.EnterpriseNotice;
import java.time.LocalDate;

/** A vacancy is hidden after {@code lastDay} unless its enterprise says that it still recruits. */
record ConfirmationDue(String no, long enterprise, String title, LocalDate lastDay) implements EnterpriseNotice {
    @Override
    public String key() {
        return "confirmation/" + no + "/" + lastDay;
    }

    @Override
    public String text() {
        return "“%s”还在招吗？%s 以后求职者就看不到了。还在招，登录后点“还在招”；招满了点“已招满”。".formatted(title, lastDay);
    }
}
