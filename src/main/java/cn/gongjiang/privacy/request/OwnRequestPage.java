package cn.gongjiang.privacy.request;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What a worker asked, what was answered, and the form to ask more. */
public record OwnRequestPage(
        List<RequestItem> items, @JsonIgnore Form<RequestForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyOwnRequests(this, frame);
    }

    @Override
    public Sheet sheet() {
        return RequestList.sheet(items);
    }
}
