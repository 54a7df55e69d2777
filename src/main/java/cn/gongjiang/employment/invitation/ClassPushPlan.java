package cn.gongjiang.employment.invitation;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.proposal.DecidedClass;
import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.List;

/**
 * To whom a decided class would be pointed out, best first, and why not to the others; and what those said who were told.
 *
 * @param ready how many it may be pointed out to now
 * @param ahead it is held and has not begun
 */
public record ClassPushPlan(
        @JsonIgnore DecidedClass decided,
        List<Invitee> items,
        List<ClassPushItem> told,
        long ready,
        boolean ahead,
        @JsonIgnore Form<?> form)
        implements Page {
    /** One of them. */
    public record Invitee(JobseekerItem person, String why, Decision decision, BigDecimal score) {}

    /** How many of those who were told want to come. */
    @JsonIgnore
    public long wanted() {
        return told.stream()
                .filter(item -> JobAnswer.WANTED.toString().equals(item.said()))
                .count();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentClassPushes(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("通知计划", items)
                .column("求职者编号", c -> c.person().no())
                .column("姓名", c -> c.person().name())
                .column("常住镇街", c -> c.person().division())
                .column("为什么合适", Invitee::why)
                .column("推荐分", Invitee::score)
                .column("能不能通知", c -> c.decision().answer().word())
                .column("说明", c -> c.decision().sentence())
                .build();
    }
}
