package cn.gongjiang.employment.followup;

import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a follow-up found. A later word to the same month corrects the earlier one. */
@Service
class FollowUpDesk {
    private final FollowUps followUps;
    private final Clock clock;

    FollowUpDesk(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    /** @throws Refused before its date, and for what does not fit together */
    @Transactional
    void record(FollowUpItem due, FollowUpForm form, String by) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(due.dueOn())) {
            problems.add(new Problem("result", "%s 满 %d 个月，到那天再回访".formatted(due.dueOn(), due.months())));
        } else if (form.heldOn().isBefore(due.dueOn()) || form.heldOn().isAfter(today)) {
            problems.add(new Problem("heldOn", "回访日期要在 %s 和今天之间".formatted(due.dueOn())));
        }
        boolean wrong = form.result() == FollowUpResult.TROUBLE || form.result() == FollowUpResult.LEFT;
        if (wrong && form.trouble() == null) {
            problems.add(new Problem("trouble", form.result() == FollowUpResult.LEFT ? "请选离开的原因" : "请选是什么难处"));
        }
        if (!wrong && form.trouble() != null) {
            problems.add(new Problem("trouble", "“" + form.result() + "”不用选难处"));
        }
        problems.addAll(leaving(due, form, today));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        followUps.add(due.placement(), due.months(), form, by);
    }

    private static List<Problem> leaving(FollowUpItem due, FollowUpForm form, LocalDate today) {
        LocalDate left = form.leftOn();
        if (form.result() != FollowUpResult.LEFT) {
            return left == null ? List.of() : List.of(new Problem("leftOn", "“" + form.result() + "”不用填离开日期"));
        }
        if (left == null) {
            return List.of(new Problem("leftOn", "请填哪天离开的，大概的也行"));
        }
        return left.isBefore(due.startsOn()) || left.isAfter(today)
                ? List.of(new Problem("leftOn", "离开日期要在上岗（" + due.startsOn() + "）和今天之间"))
                : List.of();
    }
}
