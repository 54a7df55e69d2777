package cn.gongjiang.employment.referral;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** Somebody was referred to a vacancy, which is open until {@code lastDay}. */
record ReferralMade(String no, long person, String enterprise, String title, LocalDate lastDay) implements Notice {
    @Override
    public String key() {
        return "referral/" + no;
    }

    @Override
    public String text() {
        return "工会已把您推荐到%s的“%s”岗位，企业会与您联系，请留意电话。".formatted(enterprise, title);
    }
}
