package cn.gongjiang.employment.registration;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerStatus;
import cn.gongjiang.employment.state.StateItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What I told about the work I look for, and the form to tell it or to change it.
 *
 * @param registration null until I register
 * @param states every state it had, with what proves it and who recorded it
 */
public record OwnRegistrationPage(
        @Nullable JobseekerItem registration,
        List<StateItem> states,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<?> form)
        implements Page {
    /** Whether saving registers again. */
    @JsonIgnore
    public boolean isClosed() {
        return registration != null && !registration.status().equals(JobseekerStatus.UNEMPLOYED_REGISTERED.word());
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnRegistration(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("我的求职登记", registration == null ? List.of() : List.of(registration))
                .column("编号", JobseekerItem::no)
                .column("登记日期", JobseekerItem::registeredOn)
                .column("原来的工作", JobseekerItem::formerOccupation)
                .column("想找的工作", JobseekerItem::wantedOccupation)
                .column("期望月薪", JobseekerItem::payExpected)
                .column("状态", JobseekerItem::state)
                .build();
    }
}
