package cn.gongjiang.employment.state;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** A registration stands otherwise, as an official recorded it, or stands again as before: the person is told, and may object. */
record StateRecorded(String key, long person, String state, LocalDate since, LocalDate lastDay) implements Notice {
    private static final int DAYS = 30;

    static StateRecorded of(long id, long person, String state, LocalDate since, LocalDate today) {
        return new StateRecorded("registration-state/" + id, person, state, since, today.plusDays(DAYS));
    }

    /** @param state where the registration stands without the row that was withdrawn */
    static StateRecorded withdrawn(long id, long person, String state, LocalDate today) {
        return new StateRecorded(
                "registration-state/" + id + "/withdrawal", person, state, today, today.plusDays(DAYS));
    }

    @Override
    public String text() {
        return "您的求职登记自%s起记为“%s”。不对的话，请登录平台看“我要找工作”：写明了是谁记的、凭什么，也可以马上重新登记。".formatted(since, state);
    }
}
