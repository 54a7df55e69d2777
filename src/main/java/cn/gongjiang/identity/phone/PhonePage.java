package cn.gongjiang.identity.phone;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The first step of signing in by phone. */
public record PhonePage(
        boolean demo, boolean provider, @JsonIgnore Form<PhoneForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityPhone(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet("手机号登录", List.of(), List.of());
    }
}
