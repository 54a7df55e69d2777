package cn.gongjiang.registry.person;

import cn.gongjiang.registry.duplicate.MergeItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One person's record, what was corrected in it, with which others it was merged, and the forms to correct more and to verify who it is. */
public record PersonPage(
        @JsonUnwrapped PersonItem person,
        List<ChangeItem> changes,
        List<MergeItem> merges,
        @JsonIgnore Form<ChangeForm> form,
        @JsonIgnore Form<VerificationForm> verification)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryPerson(this, frame);
    }

    @Override
    public Sheet sheet() {
        return PersonList.sheet(List.of(person));
    }
}
