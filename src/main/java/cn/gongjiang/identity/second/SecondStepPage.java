package cn.gongjiang.identity.second;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The second step of signing in. */
public record SecondStepPage(
        @JsonIgnore String id, @JsonIgnore Form<SecondForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identitySecondStep(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet("两步登录", List.of(), List.of());
    }
}
