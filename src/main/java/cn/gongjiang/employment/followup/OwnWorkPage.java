package cn.gongjiang.employment.followup;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** How is the new work: one question to the person, answered with a tap. */
public record OwnWorkPage(
        @JsonUnwrapped FollowUpItem followUp, @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnWork(this, frame);
    }

    @Override
    public Sheet sheet() {
        return FollowUpList.sheet(List.of(followUp));
    }

    /** Whether what was answered is a matter of right, so that help is offered. */
    @JsonIgnore
    public boolean isRight() {
        return List.of(Trouble.values()).stream()
                .anyMatch(trouble -> trouble.isRight() && trouble.toString().equals(followUp.trouble()));
    }
}
