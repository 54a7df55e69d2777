package cn.gongjiang.registry.duplicate;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One merge, and the form to undo it. */
public record MergePage(
        @JsonUnwrapped MergeItem merge, @JsonIgnore Form<UndoingForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryMerge(this, frame);
    }

    @Override
    public Sheet sheet() {
        return MergeList.sheet(List.of(merge));
    }
}
