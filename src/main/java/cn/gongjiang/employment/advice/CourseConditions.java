package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.menu.Lesson;
import cn.gongjiang.skills.SkillLevel;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold before a course is recommended: it is offered, and it is a step forward that can be taken. */
final class CourseConditions {
    private static final String REGISTER = "求职登记";
    private static final String STANDARD = "国家职业标准的申报条件（尚未核实）";

    private CourseConditions() {}

    static Decision of(Learner learner, Lesson lesson) {
        return Decision.of(Stream.of(offered(lesson), forward(learner, lesson), step(learner, lesson))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Condition offered(Lesson lesson) {
        return lesson.offered()
                ? Condition.met("课程", "可以报名", "培训菜单", "县里的培训菜单")
                : Condition.failed("课程", "暂停", "培训菜单", "县里的培训菜单");
    }

    private static Condition forward(Learner learner, Lesson lesson) {
        String asked = "还没有这个等级";
        SkillLevel has = learner.level();
        SkillLevel taught = lesson.level();
        if (taught != null && has != null && has.atLeast(taught) && learner.hasDone(lesson.trade())) {
            return Condition.failed(asked, "做过这一行，登记的是" + has.word(), REGISTER, "不重复培训");
        }
        return Condition.met(asked, has == null ? "没有登记技能等级" : "登记的是" + has.word(), REGISTER, "不重复培训");
    }

    /** From 四级 on the level below, or years of work that the register does not know. */
    private static @Nullable Condition step(Learner learner, Lesson lesson) {
        SkillLevel taught = lesson.level();
        if (taught == null || !taught.atLeast(SkillLevel.INTERMEDIATE)) {
            return null;
        }
        SkillLevel below = SkillLevel.values()[taught.rank() - 2];
        SkillLevel has = learner.level();
        boolean sameWork = learner.hasDone(lesson.trade());
        return sameWork && has != null && has.atLeast(below)
                ? Condition.met("申报" + taught.word(), "做过这一行，登记的是" + has.word(), REGISTER, STANDARD)
                : Condition.unknown(
                        "申报" + taught.word(), REGISTER, STANDARD, "报名时核对：有" + below.word() + "证书，或者这一行做满年限");
    }
}
