package cn.gongjiang.employment.referral;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An interview was agreed, or moved to another day or place. */
record InterviewSet(
        String no,
        long person,
        String enterprise,
        String title,
        LocalDate heldOn,
        @Nullable String place) implements Notice {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    @Override
    public String key() {
        return "interview/" + no + "/" + heldOn + "/" + (place == null ? "" : place);
    }

    @Override
    public String text() {
        return "%s请您%s去面试“%s”岗位%s。有变动请联系镇街或驿站。"
                .formatted(enterprise, DAY.format(heldOn), title, place == null ? "" : "，地点：" + place);
    }

    @Override
    public LocalDate lastDay() {
        return heldOn;
    }

    @Override
    public boolean appointment() {
        return true;
    }
}
