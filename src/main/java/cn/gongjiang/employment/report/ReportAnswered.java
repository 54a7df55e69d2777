package cn.gongjiang.employment.report;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** Somebody who reported a vacancy was answered. */
record ReportAnswered(String no, long person, String title, String outcome, LocalDate lastDay) implements Notice {
    @Override
    public String key() {
        return "ad-report/" + no;
    }

    @Override
    public String text() {
        return "您举报的“%s”：%s。详情登录后在“我的举报”里看。".formatted(title, outcome);
    }
}
