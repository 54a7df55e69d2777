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

/** One follow-up, with the others of the same placement and the form to take it down. */
public record FollowUpPage(
        @JsonUnwrapped FollowUpItem followUp,
        @JsonIgnore List<FollowUpItem> all,
        @JsonIgnore Form<FollowUpForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentFollowUp(this, frame);
    }

    @Override
    public Sheet sheet() {
        return FollowUpList.sheet(List.of(followUp));
    }
}
