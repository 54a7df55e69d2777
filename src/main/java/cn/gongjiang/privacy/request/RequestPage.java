package cn.gongjiang.privacy.request;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One request and the form to answer it. */
public record RequestPage(
        @JsonUnwrapped RequestItem request, @JsonIgnore Form<AnswerForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyRequest(this, frame);
    }

    @Override
    public Sheet sheet() {
        return RequestList.sheet(List.of(request));
    }
}
