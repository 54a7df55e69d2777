package cn.gongjiang.privacy;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One purpose with all its versions, and the form for the next one. */
public record PurposePage(
        List<Purpose> versions,
        @JsonIgnore Purpose now,
        @JsonIgnore Form<VersionForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyPurpose(this, frame);
    }

    @Override
    public Sheet sheet() {
        return NoticePage.sheet(versions);
    }
}
