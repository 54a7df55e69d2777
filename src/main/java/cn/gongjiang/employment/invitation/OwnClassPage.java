package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A class that was pointed out to me, and an answer of one tap. */
public record OwnClassPage(
        @JsonUnwrapped InvitedClass invited,
        boolean over,
        @JsonIgnore Form<?> form) implements Page {
    /** The last word was a yes. */
    @JsonIgnore
    public boolean wanted() {
        return JobAnswer.WANTED.toString().equals(invited.said());
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnClass(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("推给我的班", List.of(invited))
                .column("编号", InvitedClass::no)
                .column("班", InvitedClass::title)
                .column("开班", InvitedClass::startsOn)
                .column("名额", InvitedClass::seats)
                .column("承办", InvitedClass::provider)
                .column("我说的", InvitedClass::said)
                .build();
    }
}
